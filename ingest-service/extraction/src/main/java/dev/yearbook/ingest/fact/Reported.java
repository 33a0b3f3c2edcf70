package dev.yearbook.ingest.fact;

import java.util.Set;

/// Verbs that only report a figure and are no part of what it counts: 实现销售收入, 拥有实验室.
final class Reported {

    private static final Set<String> ONLY =
            Set.of("实现", "达成", "投入", "拥有", "汇聚", "共有", "现有", "设有", "建有", "存有", "共投入");

    private Reported() {}

    /// The verb, or the empty string if it only reports.
    static String drop(String verb) {
        return ONLY.contains(verb) ? "" : verb;
    }
}
