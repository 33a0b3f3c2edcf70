package dev.yearbook.report.summary;

import dev.yearbook.report.summary.Figure.Companion;
import java.util.Objects;
import java.util.stream.Stream;

/// All statements that a figure shows.
public final class Statements {

    private Statements() {}

    /// The headline, what others state, last year's value, and the companions, in this order.
    public static Stream<Statement> of(Figure figure) {
        return Stream.of(
                        Stream.of(figure.headline()),
                        figure.others().stream(),
                        Stream.ofNullable(figure.last()),
                        figure.companions().stream().map(Companion::statement))
                .flatMap(statements -> statements)
                .filter(Objects::nonNull);
    }
}
