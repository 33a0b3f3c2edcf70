package dev.yearbook.report.wording;

/// The languages that a summary is written in.
public enum Language {
    ZH("zh"),
    EN("en");

    private final String code;

    Language(String code) {
        this.code = code;
    }

    /// The code of ISO 639-1.
    public String code() {
        return code;
    }

    /// One of two texts.
    public String of(String zh, String en) {
        return this == ZH ? zh : en;
    }
}
