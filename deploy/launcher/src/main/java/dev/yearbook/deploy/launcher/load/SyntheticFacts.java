package dev.yearbook.deploy.launcher.load;

import java.util.Random;

/// Facts of documents that nobody wrote: the same for the same number, ten of each document, some
/// 40 subjects and 250 indicators for each hundred documents, spread over 25 years.
final class SyntheticFacts {

    static final int EACH = 10;

    private static final String FACT =
            """
            {"id":"synthetic-%1$d-%2$d","source":{"document":"%3$s","name":"synthetic-%1$d.md",\
            "version":1,"digest":"%4$016x","title":"%5$d年统计","publisher":"测试统计局",\
            "reportingYear":%5$d,"publishedOn":"%6$d-03-01","publishedOnEstimated":false,\
            "receivedAt":"2026-01-01T00:00:00Z"},"readerVersion":"synthetic",\
            "evidence":{"start":%7$d,"end":%8$d,"quote":"%5$d年，%9$s%10$s%11$d件。","path":["概况"]},\
            "quantity":{"value":%11$d,"unit":"件","modifier":"exact","numberText":"%11$d",\
            "unitText":"件","modifierText":""},"kind":"level","subject":"%9$s","indicator":"%10$s",\
            "qualifiers":[],"comparability":[],"period":{"basis":"flow","start":"%5$d-01-01",\
            "end":"%5$d-12-31"},"status":"observed","factClass":"statistic","confidence":0.95,\
            "rule":"synthetic","recordedAt":"2026-01-01T00:00:00Z"}\
            """;

    private static final String FIRST = "甲乙丙丁戊己庚辛壬癸";
    private static final String SECOND = "东西南北中上下左右前";
    private static final String THINGS = "专项课题论文标准样品设备平台合同成果";

    private SyntheticFacts() {}

    /// The id of a document, as long as a real one.
    static String document(int number) {
        return "00000000-0000-7000-8000-%012x".formatted(number);
    }

    /// One fact as JSON.
    static String fact(int document, int number) {
        Random random = new Random(document * 31L + number);
        int year = 2000 + document % 25;
        int subject = document / 25;
        String where =
                "%c%c%d园区"
                        .formatted(
                                FIRST.charAt(subject % 10),
                                SECOND.charAt(subject / 10 % 10),
                                subject / 100);
        int thing = number % 9 * 2;
        String what = THINGS.substring(thing, thing + 2) + (number == 9 ? "增补" : "") + "数";
        return FACT.formatted(
                document,
                number,
                document(document),
                (long) document,
                year,
                year + 1,
                number * 30,
                number * 30 + 5,
                where,
                what,
                1000 + random.nextInt(9000));
    }
}
