package dev.yearbook.ingest.quantity;

/// What sort of thing a unit measures. Only units of one dimension can stand in one series.
public enum Dimension {
    /// Things that are counted: 家, 个, 项.
    COUNT,
    /// People: 人, 名.
    PEOPLE,
    /// Visits and participations: 人次.
    VISITS,
    MONEY,
    /// Parts of a whole or rates: %, ‰.
    PERCENT,
    /// Differences of percentages: 个百分点.
    POINTS,
    /// Places in an order: 位.
    RANK,
    /// Times as much: 倍.
    MULTIPLE,
    DURATION,
    AREA,
    LENGTH,
    MASS,
    VOLUME,
    ENERGY,
    POWER,
    DATA,
    /// Any other physical or technical unit: K, T, GHz, 比特.
    TECHNICAL
}
