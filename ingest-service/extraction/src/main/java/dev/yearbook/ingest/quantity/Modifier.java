package dev.yearbook.ingest.quantity;

/// How exactly a number is meant, as the words around it say.
///
/// | modifier | written |
/// | --- | --- |
/// | `EXACT` | 388649, 达到35万 |
/// | `APPROX` | 约, 近, 左右, 接近 |
/// | `AT_LEAST` | 余, 多, 超, 逾, 以上, 突破 |
/// | `AT_MOST` | 不到, 不足, 以内, 低于 |
/// | `RANGE` | 3—5家 |
public enum Modifier {
    EXACT,
    APPROX,
    AT_LEAST,
    AT_MOST,
    RANGE
}
