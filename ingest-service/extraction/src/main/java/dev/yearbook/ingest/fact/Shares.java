package dev.yearbook.ingest.fact;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds what a share is part of: 占地区生产总值的比重.
final class Shares {

    private static final Pattern ENDING =
            Pattern.compile("(的?(总数|总量|(?<!零售|进出口|投资|利润)总额)?的?(比重|比例|份额|比)?|数量的?)$");

    private static final Pattern FRACTION =
            Pattern.compile(
                    "(?:已|累计)*完成(?:.{0,10}下达)?的?(?<aim>.{0,8}(?:目标任务|目标|任务|计划|预算)).{0,14}的?"
                            + "|(?:接近|相当于|约为|约相当于|约等于|达到?|超过)(.{2,24}?)的?|在(.{2,24}?)中的?(?:占比|比重|比例|份额)?");

    private Shares() {}

    /// The place of 占 where it opens a whole, or -1; 占地 and 占用 do not.
    static int taken(String words) {
        int at = words.lastIndexOf('占');
        while (at >= 0) {
            boolean other =
                    at + 1 < words.length()
                            && "地用据有领比".indexOf(words.charAt(at + 1)) >= 0
                            && !words.startsWith("占地区", at);
            if (!other) {
                return at;
            }
            at = at == 0 ? -1 : words.lastIndexOf('占', at - 1);
        }
        return -1;
    }

    /// What a figure before is a fraction of, in a clause that names no part of its own:
    /// 接近全社会用电量的1/3, 在全球总装机中的比重接近40%.
    static Optional<String> fraction(String words) {
        Matcher m = FRACTION.matcher(words.strip());
        return m.matches()
                ? Optional.of(whole(first(m.group("aim"), m.group(2), m.group(3))))
                : Optional.empty();
    }

    private static String first(String... groups) {
        for (String group : groups) {
            if (group != null) {
                return group;
            }
        }
        return "";
    }

    /// The whole as it is named after 占.
    static String whole(String after) {
        String whole = Wording.tidy(after);
        whole = ENDING.matcher(whole).replaceFirst("");
        return whole;
    }
}
