package dev.yearbook.metrics.vocabulary;

/// An administrative place.
///
/// @param code the code of GB/T 2260: `310000`; the country is `100000`
/// @param name the full name: 上海市
/// @param shortName the name without its rank: 上海; empty where that means another place
/// @param letter the one-character name: 沪; empty where there is none
/// @param english the English name; empty where the table has none
public record Place(String code, String name, String shortName, String letter, String english) {}
