package dev.yearbook.ingest.quantity;

/// Why a numeral states no quantity.
public enum SkipReason {
    /// A date, a year, a month, a time of day.
    DATE,
    /// An ordinal that only names: 第2轮, 第5批.
    ORDINAL,
    /// Part of a name: “十四五”, 4.0版, G60, 3CL.
    NAME,
    /// The number of a section, list item, figure or table.
    NUMBERING,
    /// The mark of a footnote or a citation.
    FOOTNOTE,
    /// A telephone number, a postal code, an identifier, an address, a URL.
    IDENTIFIER,
    /// An indefinite size: 数十家, 上百.
    INDEFINITE,
    /// Part of a word or an idiom: 一批, 进一步, 三农.
    WORD,
    /// The age of people that a phrase describes: 20—60岁.
    AGE,
    /// A row or column of a table that only counts or labels.
    LABEL,
    /// Too long or malformed to be a number.
    MALFORMED
}
