package dev.yearbook.gateway.feed;

/// An event that is not in the log yet.
///
/// @param id its id as its publisher gave it
/// @param type its type
/// @param facets what it is about
/// @param audience who may see it
/// @param body the event as one line of CloudEvents JSON
record NewEvent(String id, String type, Facets facets, Audience audience, String body) {}
