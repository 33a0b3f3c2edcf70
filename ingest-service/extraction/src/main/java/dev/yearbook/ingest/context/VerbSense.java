package dev.yearbook.ingest.context;

/// What a verb says of the basis of the things that it counts.
public enum VerbSense {
    /// 获批, 发表: happens during a period.
    EVENT,
    /// 拥有, 集聚: is so at a date.
    HOLD,
    /// 新增: is added in a period.
    ADD
}
