package dev.yearbook.report.wording;

import java.text.Normalizer;

/// Digits and signs as they are typed today.
final class Digits {

    private Digits() {}

    /// Half-width digits without blanks, group separators and markup: `１,２３４` → `1234`.
    static String halfWidth(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("[\\s*_]", "")
                .replaceAll("(?<=\\d),(?=\\d{3})", "");
    }
}
