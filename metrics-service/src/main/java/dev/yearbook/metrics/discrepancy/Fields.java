package dev.yearbook.metrics.discrepancy;

import dev.yearbook.metrics.linking.SeriesKey;

/// Places and the fields in which they compete, by codes of GB/T 2260.
final class Fields {

    private static final String COUNTRY = "100000";
    private static final int PREFIX = 2;

    private Fields() {}

    static boolean isPlace(String subject) {
        return subject.length() == COUNTRY.length() && subject.chars().allMatch(Character::isDigit);
    }

    static boolean isProvince(String code) {
        return isPlace(code) && code.endsWith("0000") && !code.equals(COUNTRY);
    }

    /// Whether a place is of the level of the ranked one and lies in the field of the rank.
    static boolean compete(String place, SeriesKey rank) {
        if (!isPlace(place) || isProvince(place) != isProvince(rank.subject())) return false;
        return rank.whole().equals(COUNTRY)
                ? !place.equals(COUNTRY)
                : place.startsWith(rank.whole().substring(0, PREFIX))
                        && !place.equals(rank.whole());
    }
}
