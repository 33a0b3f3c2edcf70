/// What happened, in one order: the log of events that streams and webhooks read.
///
/// **Why a log of its own.** A stream has to be resumed from an id at any gateway, after any
/// restart. Offsets of Kafka would have to be kept for each partition of five topics, and they
/// change their meaning when partitions are added; a subscriber would see them in another order at
/// each gateway. So the gateways, as one consumer group, write the events into one table and number
/// them without gaps. The number is the id of server-sent events, the same at every gateway, and
/// the point from which webhooks are replayed.
///
/// | question | answer |
/// | --- | --- |
/// | loss | a batch, the ids of its events (inbox) and its numbers are one transaction; offsets of Kafka are committed after it |
/// | doubles | the inbox knows what has been written |
/// | gaps | numbers are taken from one row, which a writer holds locked until its commit: whoever reads number n can read all below it |
/// | order | that of each Kafka key; between keys any order, but the same for all |
/// | retention | `yearbook.events.retention`; [EventLog] remembers the last number forgotten, so that a subscriber that comes too late is told |
/// | cost | events are written one batch after another, 2,000 at most: one locked row, one statement |
/// | Kafka away | streams stay open, nothing new comes, nothing is lost |
/// | PostgreSQL away | streams stay open and go on when it is back |
///
/// **Who may see what.** [Audience] says for each event to which groups the documents that it was
/// made from are restricted. Metrics tells nothing of restricted observations; the events about a
/// restricted document are seen by its groups only. Whether a reader may see an event is decided
/// when it is sent, with the groups that the reader has then.
///
/// [Feed] keeps the latest events in memory, once for all streams of this process.
@NullMarked
package dev.yearbook.gateway.feed;

import org.jspecify.annotations.NullMarked;
