package dev.yearbook.report.query;

import dev.yearbook.report.store.Edition;
import dev.yearbook.report.store.Scope;
import dev.yearbook.report.summary.AnnualSummary;
import dev.yearbook.report.summary.Selection;
import dev.yearbook.report.wording.Language;
import dev.yearbook.report.write.Format;
import dev.yearbook.web.Flaw;
import dev.yearbook.web.ProblemType;
import dev.yearbook.web.Refused;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.uri.UriBuilder;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Which summary is asked for, and which part of it in which language.
///
/// @param place the place; absent or `*`: all places together
/// @param subject only this subject
/// @param theme only this theme, by its code
/// @param lang `zh` or `en`; `zh` when absent
@Introspected
record Wanted(
        @Nullable @QueryValue String place,
        @Nullable @QueryValue String subject,
        @Nullable @QueryValue String theme,
        @Nullable @QueryValue String lang) {

    private static final int FIRST = 1900;
    private static final int LAST = 2100;

    Scope scope(String year) {
        if (!year.matches("\\d{4}")
                || Integer.parseInt(year) < FIRST
                || Integer.parseInt(year) > LAST) {
            throw Refused.because(
                    ProblemType.INVALID_REQUEST,
                    "“%s” is no year of a summary.".formatted(year),
                    java.util.List.of(
                            Flaw.parameter(
                                    "year",
                                    "not a year from 1900 to 2100",
                                    "Write the year in four digits, such as 2021")));
        }
        return new Scope(Integer.parseInt(year), place());
    }

    @Override
    public String place() {
        return place == null || place.isBlank() ? AnnualSummary.ALL_PLACES : place;
    }

    Selection selection() {
        return new Selection(given(subject), given(theme));
    }

    Language language() {
        if (lang == null || lang.equals("zh")) {
            return Language.ZH;
        }
        if (lang.equals("en")) {
            return Language.EN;
        }
        throw Refused.parameter("lang", "“" + lang + "” is not known", "Write zh or en");
    }

    /// Where an edition is, in the form that is asked for.
    String editionHref(Edition edition, Format format) {
        UriBuilder href =
                UriBuilder.of(
                                "/api/v1/summaries/%d/editions/%d.%s"
                                        .formatted(
                                                edition.scope().year(),
                                                edition.number(),
                                                format.suffix()))
                        .queryParam("place", edition.scope().place())
                        .queryParam("lang", language().code());
        selection().subject().ifPresent(it -> href.queryParam("subject", it));
        selection().theme().ifPresent(it -> href.queryParam("theme", it));
        return href.build().toString();
    }

    private static Optional<String> given(@Nullable String value) {
        return Optional.ofNullable(value).filter(text -> !text.isBlank());
    }
}
