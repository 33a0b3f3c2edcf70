/// What the ingest service tells others: documents and the facts read from them.
///
/// Messages are CloudEvents 1.0 in Kafka's binary mode with JSON data. A new optional field may be
/// added at any time, because readers ignore what they do not know; a field is never renamed,
/// retyped or removed, and no enumeration shrinks: that would be a new topic, `….v2`, published
/// beside the old one until nobody reads it any more.
///
/// `schemas/v1` has the JSON Schemas, `samples/v1` a message of each kind for the tests of both
/// sides, `asyncapi.yaml` the topics.
@NullMarked
package dev.yearbook.ingest.events;

import org.jspecify.annotations.NullMarked;
