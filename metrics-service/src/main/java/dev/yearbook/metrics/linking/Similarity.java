package dev.yearbook.metrics.linking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// How alike two plain names are.
final class Similarity {

    private static final int MOST_PIECES = 4;

    private Similarity() {}

    /// The Dice coefficient of their character bigrams, 0 to 1 (Dice 1945).
    static double dice(String a, String b) {
        if (a.equals(b)) return 1;
        if (a.length() < 2 || b.length() < 2) return 0;
        Map<String, Integer> bigrams = new HashMap<>();
        for (int i = 0; i + 2 <= a.length(); i++)
            bigrams.merge(a.substring(i, i + 2), 1, Integer::sum);
        int common = 0;
        for (int i = 0; i + 2 <= b.length(); i++) {
            if (bigrams.merge(b.substring(i, i + 2), -1, Integer::sum) >= 0) common++;
        }
        return 2.0 * common / (a.length() + b.length() - 2);
    }

    /// Whether the characters of one stand in the other in the same order.
    static boolean isSubsequence(String part, String of) {
        int at = 0;
        for (int i = 0; i < of.length() && at < part.length(); i++) {
            if (of.charAt(i) == part.charAt(at)) at++;
        }
        return at == part.length();
    }

    /// Whether the pieces of one name, put together in some order, read as those of the other in
    /// some order. Names of more than four pieces are compared in their given order only.
    ///
    /// | a | b | |
    /// | --- | --- | --- |
    /// | 中央, 财政科学技术 | 中央财政科学技术 | yes |
    /// | 投资企业 | 企业投资 | no: other pieces |
    static boolean isCutOtherwise(List<String> a, List<String> b) {
        Set<String> orders = orders(a);
        return orders(b).stream().anyMatch(orders::contains);
    }

    private static Set<String> orders(List<String> pieces) {
        if (pieces.size() > MOST_PIECES) return Set.of(String.join("", pieces));
        if (pieces.isEmpty()) return Set.of("");
        Set<String> orders = new HashSet<>();
        for (int i = 0; i < pieces.size(); i++) {
            List<String> others = new ArrayList<>(pieces);
            String first = others.remove(i);
            orders(others).forEach(rest -> orders.add(first + rest));
        }
        return orders;
    }
}
