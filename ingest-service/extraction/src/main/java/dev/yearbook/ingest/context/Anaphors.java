package dev.yearbook.ingest.context;

import java.util.Set;

/// Words that stand for a name the text has given before: 中心, 该平台, 本院.
public final class Anaphors {

    private static final Set<String> WORDS =
            Set.of(
                    "中心", "平台", "研究院", "研究所", "装置", "设施", "学院", "大学", "学校", "医院", "公司", "集团", "实验室",
                    "园区", "论坛", "大会", "基地", "联盟", "科学城", "新区", "高新区", "开发区", "走廊", "示范区", "试验区",
                    "学会", "协会", "基金会", "院", "校", "所");

    private Anaphors() {}

    /// Whether `word` stands for a name.
    public static boolean is(String word) {
        String core =
                word.isEmpty() || "该本此全".indexOf(word.charAt(0)) < 0 ? word : word.substring(1);
        return WORDS.contains(core) && word.length() > 1;
    }
}
