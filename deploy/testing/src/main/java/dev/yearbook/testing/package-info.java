/// The servers that tests run against: PostgreSQL and Kafka, one of each for all tests of a JVM.
///
/// | where | when |
/// | --- | --- |
/// | at given addresses | `YEARBOOK_POSTGRES_URL` (with `_USER` and `_PASSWORD`) or `YEARBOOK_KAFKA` is set |
/// | in containers | a Docker engine is there, or `-Dtest.backend=docker` |
/// | embedded | otherwise, or `-Dtest.backend=embedded` |
///
/// The servers are shared, what is on them is not: each test class asks for a fresh database and
/// for a broker without topics.
@NullMarked
package dev.yearbook.testing;

import org.jspecify.annotations.NullMarked;
