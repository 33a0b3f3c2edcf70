package dev.yearbook.ingest.period;

/// How years, months and days are written: 2021, 二〇二一; 11月, 十一月; 3日, 二十三日.
final class Notation {

    static final String DASH = "\\s?[—–\\-－~～至到]+\\s?";
    static final String YEAR = "(?:18|19|20)\\d{2}|[一二][〇零九八][〇零一二三四五六七八九]{2}";
    static final String MONTH = "1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九]";
    static final String DAY = "[12]\\d|3[01]|0?[1-9]|[二三]?十[一二三四五六七八九]?|[一二三四五六七八九]";
    static final String COUNT = "[一二两三四五六七八九十]{1,3}|\\d{1,2}";

    private Notation() {}

    /// A group of this name that holds one of the alternatives.
    static String group(String name, String alternatives) {
        return "(?<" + name + ">" + alternatives + ")";
    }
}
