/// Publishing: what happened is written in the transaction in which it happens, and relayed to
/// Kafka afterwards, in order for each key.
///
/// The order rests on two things. Whoever appends for a key holds that key's row locked, so that
/// two transactions for one key never overlap; and exactly one relay is at work in each schema. A
/// transaction that commits late is then never skipped, because the relay looks for rows that are
/// not published rather than for rows after the last one.
@NullMarked
package dev.yearbook.messaging.outbox;

import org.jspecify.annotations.NullMarked;
