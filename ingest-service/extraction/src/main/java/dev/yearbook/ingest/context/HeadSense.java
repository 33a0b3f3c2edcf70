package dev.yearbook.ingest.context;

/// Whether what a noun names happens during a period or holds at a date.
public enum HeadSense {
    /// 产值, 申请量.
    FLOW,
    /// 余额, 面积, 企业.
    STOCK
}
