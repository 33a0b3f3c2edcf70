package dev.yearbook.ingest.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Spells out the industries that a list names by their ordinals alone.
///
/// | words | members |
/// | --- | --- |
/// | 一、二、三产业增加值 | 第一产业增加值, 第二产业增加值, 第三产业增加值 |
/// | 第二、第三产业投资 | 第二产业投资, 第三产业投资 |
/// | 一二三产业投资; 第一产业、第二产业和第三产业投资 | 第一产业投资, … |
/// | 二产、三产用电量 | 第二产业用电量, 第三产业用电量 |
/// | 一、二线城市 | none: no industries |
final class Ordinals {

    private static final String NUMBER = "第?[一二三]产?业?";
    private static final Pattern LIST =
            Pattern.compile(
                    "(?<list>"
                            + NUMBER
                            + "(?:[、和与及]*"
                            + NUMBER
                            + "){1,2})(?<=产|产业)(?!品|能|量|值|线|区)");
    private static final Pattern ONE = Pattern.compile("[一二三]");

    private Ordinals() {}

    /// The members in full, or an empty list if the words list no `count` industries.
    static List<String> of(String words, int count) {
        Matcher list = LIST.matcher(words);
        if (!list.find()) {
            return List.of();
        }
        String before = words.substring(0, list.start());
        String after = words.substring(list.end());
        List<String> members = new ArrayList<>();
        Matcher one = ONE.matcher(list.group("list"));
        while (one.find()) {
            members.add(before + "第" + one.group() + "产业" + after);
        }
        return members.size() == count ? members : List.of();
    }
}
