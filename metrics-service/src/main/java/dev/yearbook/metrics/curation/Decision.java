package dev.yearbook.metrics.curation;

import java.sql.Connection;
import java.time.Instant;

/// A decision that takes effect.
///
/// @param connection the transaction in which it does
/// @param id its id
/// @param at when it was made
record Decision(Connection connection, String id, Instant at) {}
