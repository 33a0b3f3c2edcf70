package dev.yearbook.report.summary;

import dev.yearbook.ingest.events.Source;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/// The report on one year of one place, complete: what every format shows is in it.
///
/// @param year the year it reports on
/// @param place the place it reports on; `*` is all places together
/// @param edition counted from 1 for each year and place; 0 of a summary that is no edition
/// @param asOf the latest event that it takes into account
/// @param overview what matters most
/// @param chapters the figures, by theme and subject
/// @param targets what was aimed at, and the progress towards it
/// @param missing what was reported for last year and not for this
/// @param discrepancies what cannot all be true
/// @param sources the documents cited, in the order of their first citation
/// @param nearby of a summary without figures: what exists near it
@Serdeable
public record AnnualSummary(
        int year,
        String place,
        int edition,
        Instant asOf,
        Overview overview,
        List<Chapter> chapters,
        List<Target> targets,
        List<Figure> missing,
        List<Discrepancy> discrepancies,
        List<Source> sources,
        List<Nearby> nearby) {

    /// The place of a summary of all places together.
    public static final String ALL_PLACES = "*";

    /// In the place of the year, of a profile over all years; its place is the subject.
    public static final int PROFILE = 0;

    public AnnualSummary {
        chapters = chapters == null ? List.of() : List.copyOf(chapters);
        targets = targets == null ? List.of() : List.copyOf(targets);
        missing = missing == null ? List.of() : List.copyOf(missing);
        discrepancies = discrepancies == null ? List.of() : List.copyOf(discrepancies);
        sources = sources == null ? List.of() : List.copyOf(sources);
        nearby = nearby == null ? List.of() : List.copyOf(nearby);
    }

    /// All figures of the chapters, in their order.
    public Stream<Figure> figures() {
        return chapters.stream()
                .flatMap(chapter -> chapter.sections().stream())
                .flatMap(section -> section.figures().stream());
    }

    /// The same as another edition.
    public AnnualSummary as(int edition, Instant asOf) {
        return new AnnualSummary(
                year,
                place,
                edition,
                asOf,
                overview,
                chapters,
                targets,
                missing,
                discrepancies,
                sources,
                nearby);
    }

    /// What matters most, as ids of figures.
    ///
    /// @param leading the figures that matter most, by the rule of [Prominence]
    /// @param movers the largest computed changes, by the rule of [Movers]
    @Serdeable
    public record Overview(List<String> leading, List<String> movers) {

        public Overview {
            leading = leading == null ? List.of() : List.copyOf(leading);
            movers = movers == null ? List.of() : List.copyOf(movers);
        }
    }

    /// The figures of one theme.
    ///
    /// @param theme the theme's code, such as `patents`
    /// @param sections its subjects, the place itself first
    @Serdeable
    public record Chapter(String theme, List<Section> sections) {

        public Chapter {
            sections = sections == null ? List.of() : List.copyOf(sections);
        }
    }

    /// The figures of one subject within a theme.
    @Serdeable
    public record Section(String subject, List<Figure> figures) {

        public Section {
            figures = figures == null ? List.of() : List.copyOf(figures);
        }
    }

    /// What exists near a year and place without data.
    @Serdeable
    public record Nearby(int year, String place, int figures) {}
}
