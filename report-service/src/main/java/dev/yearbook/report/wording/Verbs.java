package dev.yearbook.report.wording;

import java.util.List;

/// Indicators that begin with a verb need no 为 before the number: 发表论文107篇.
final class Verbs {

    private static final List<String> WORDS =
            List.of(
                    "发表", "提供", "执行", "获得", "获", "申请", "拥有", "建成", "建设", "实现", "完成", "服务", "引进",
                    "支持", "培育", "集聚", "举办", "承担", "认定", "登记", "新增", "转化", "孵化", "开展", "接待", "出版",
                    "制定", "签订", "签署", "推广", "培训", "资助", "立项", "入选", "累计");

    private Verbs() {}

    static boolean begins(String indicator) {
        return WORDS.stream().anyMatch(indicator::startsWith);
    }
}
