package dev.yearbook.metrics.linking;

import java.util.HashMap;
import java.util.Map;

/// How alike two plain names are.
final class Similarity {

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

    /// Whether both have the same characters, in any order.
    static boolean isRearranged(String a, String b) {
        if (a.length() != b.length()) return false;
        int[] left = a.chars().sorted().toArray();
        return java.util.Arrays.equals(left, b.chars().sorted().toArray());
    }
}
