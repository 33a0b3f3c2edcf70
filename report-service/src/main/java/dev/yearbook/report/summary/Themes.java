package dev.yearbook.report.summary;

import java.util.Comparator;

/// The chapter that a figure belongs to.
final class Themes {

    /// The chapter of technical parameters, the last one.
    static final String SPECIFICATIONS = "specifications";

    /// The chapter of what no theme claims, before the technical parameters.
    static final String OTHER = "other";

    /// Themes by name, then other, then technical parameters.
    static final Comparator<String> ORDER =
            Comparator.comparing((String theme) -> theme.equals(SPECIFICATIONS))
                    .thenComparing(theme -> theme.equals(OTHER))
                    .thenComparing(Comparator.naturalOrder());

    private Themes() {}

    static String of(Figure figure) {
        if (figure.factClass().equals("spec")) {
            return SPECIFICATIONS;
        }
        return figure.series().theme().isBlank() ? OTHER : figure.series().theme();
    }
}
