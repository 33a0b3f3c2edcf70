package dev.yearbook.report.store;

/// What a summary is a summary of.
///
/// @param year the year
/// @param place the place, or `*` for all
public record Scope(int year, String place) {}
