package dev.yearbook.ingest.fact;

import dev.yearbook.ingest.context.Lexicon;
import dev.yearbook.ingest.context.Vocabulary;
import java.util.ArrayList;
import java.util.List;

/// Splits a list of names that share a noun, for 分别.
///
/// | words | members |
/// | --- | --- |
/// | 企业、高等学校经费 | 企业经费, 高等学校经费 |
/// | 出口额、进口额 | 出口额, 进口额 |
/// | 城乡居民人均收入 | 城镇居民人均收入, 农村居民人均收入 |
/// | “甲”“乙”全系统使用率 | “甲”全系统使用率, “乙”全系统使用率 |
final class Members {

    private static final List<List<String>> PAIRS =
            List.of(
                    List.of("城乡", "城镇", "农村"),
                    List.of("进出口", "进口", "出口"),
                    List.of("产销", "产量", "销量"),
                    List.of("存贷款", "存款", "贷款"),
                    List.of("男女", "男性", "女性"));

    private Members() {}

    /// The `count` members of a list, or an empty list if it has not as many.
    static List<String> of(String words, int count) {
        List<String> industries = Ordinals.of(words, count);
        if (!industries.isEmpty()) {
            return industries;
        }
        List<String> parts = parts(words);
        if (parts.size() != count) {
            return count == 2 ? pair(words) : List.of();
        }
        List<String> aligned = aligned(parts);
        if (!aligned.isEmpty()) {
            return aligned;
        }
        String last = parts.getLast();
        String shared = sharedHead(parts.getFirst(), last);
        List<String> members = new ArrayList<>();
        for (String part : parts.subList(0, count - 1)) {
            members.add(complete(part) || shared.isEmpty() ? part : part + shared);
        }
        members.add(last);
        return members;
    }

    /// 小型、微型企业利润率: members as long as each other and alike at one end share all that follows.
    private static List<String> aligned(List<String> parts) {
        int n = parts.getFirst().length();
        String last = parts.getLast();
        boolean even = parts.subList(0, parts.size() - 1).stream().allMatch(p -> p.length() == n);
        if (!even
                || n > 4
                || last.length() <= n + 1
                || !alike(parts.getFirst(), last.substring(0, n))) {
            return List.of();
        }
        return parts.stream().map(p -> p.length() == n ? p + last.substring(n) : p).toList();
    }

    private static boolean alike(String a, String b) {
        int n = a.length() - 1;
        return a.charAt(n) == b.charAt(n) || a.charAt(0) == b.charAt(0);
    }

    private static List<String> pair(String words) {
        for (List<String> pair : PAIRS) {
            int at = words.indexOf(pair.get(0));
            if (at >= 0) {
                String before = words.substring(0, at);
                String after = words.substring(at + pair.get(0).length());
                return List.of(before + pair.get(1) + after, before + pair.get(2) + after);
            }
        }
        return List.of();
    }

    private static List<String> parts(String words) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            depth += "（《".indexOf(c) >= 0 ? 1 : "）》".indexOf(c) >= 0 ? -1 : 0;
            boolean quotes = c == '”' && i + 1 < words.length() && words.charAt(i + 1) == '“';
            boolean joins = depth == 0 && (c == '、' || (c == '和' || c == '与') && joins(words, i));
            if (joins || quotes) {
                parts.add(words.substring(start, quotes ? i + 1 : i).strip());
                start = i + 1;
            }
        }
        parts.add(words.substring(start).strip());
        parts.removeIf(String::isEmpty);
        return parts;
    }

    private static boolean joins(String words, int i) {
        return i > 1 && i + 2 < words.length() && !words.startsWith("与试验", i);
    }

    /// A member that ends with the noun of an indicator needs nothing of the others.
    private static boolean complete(String part) {
        return Vocabulary.HEADS
                .endingAt(part, part.length(), 0)
                .filter(head -> head.meaning() == dev.yearbook.ingest.context.HeadSense.FLOW)
                .isPresent();
    }

    /// The noun that the last member has and the first lacks.
    private static String sharedHead(String first, String last) {
        for (int n = Math.min(4, first.length()); n >= 1; n--) {
            String ending = first.substring(first.length() - n);
            int at = last.lastIndexOf(ending);
            if (at > 0 && at + n < last.length()) {
                return last.substring(at + n);
            }
        }
        return Vocabulary.HEADS
                .endingAt(last, last.length(), 1)
                .map(Lexicon.Match::start)
                .map(last::substring)
                .orElse("");
    }
}
