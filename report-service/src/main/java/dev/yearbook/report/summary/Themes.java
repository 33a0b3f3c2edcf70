package dev.yearbook.report.summary;

import java.util.Comparator;
import java.util.List;

/// The chapter that a figure belongs to.
final class Themes {

    /// The chapter of technical parameters, the last one.
    static final String SPECIFICATIONS = "specifications";

    /// The chapter of what no theme claims, before the technical parameters.
    static final String OTHER = "other";

    /// The order of the chapters: from research to what comes of it; themes unknown here follow.
    private static final List<String> CHAPTERS =
            List.of(
                    "rd",
                    "publications",
                    "patents",
                    "transfer",
                    "facilities",
                    "people",
                    "industry",
                    "economy",
                    "international",
                    "health",
                    "environment");

    static final Comparator<String> ORDER =
            Comparator.comparingInt(Themes::place).thenComparing(Comparator.naturalOrder());

    private Themes() {}

    static String of(Figure figure) {
        if (figure.factClass().equals("spec")) {
            return SPECIFICATIONS;
        }
        return figure.series().theme().isBlank() ? OTHER : figure.series().theme();
    }

    private static int place(String theme) {
        if (theme.equals(SPECIFICATIONS)) {
            return CHAPTERS.size() + 2;
        }
        int known = CHAPTERS.indexOf(theme);
        return known >= 0 ? known : CHAPTERS.size() + (theme.equals(OTHER) ? 1 : 0);
    }
}
