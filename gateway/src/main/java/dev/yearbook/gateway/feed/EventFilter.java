package dev.yearbook.gateway.feed;

import dev.yearbook.web.Flaw;
import dev.yearbook.web.ProblemType;
import dev.yearbook.web.Refused;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Which events somebody wants. Of each list one value has to fit; an empty list fits all. Values
/// are compared as they are, never as patterns.
///
/// @param types kinds or types, see [EventTypes]
/// @param indicators names of indicators, or parts of them, in Chinese or English
/// @param subjects names of subjects, or parts of them
/// @param places places by code or name
/// @param series ids of series
public record EventFilter(
        List<String> types,
        List<String> indicators,
        List<String> subjects,
        List<String> places,
        List<String> series) {

    /// Everything.
    public static final EventFilter ALL =
            new EventFilter(List.of(), List.of(), List.of(), List.of(), List.of());

    private static final int MOST_VALUES = 50;
    private static final int LONGEST = 200;

    public EventFilter {
        types = List.copyOf(types);
        indicators = List.copyOf(indicators);
        subjects = List.copyOf(subjects);
        places = List.copyOf(places);
        series = List.copyOf(series);
    }

    /// How the lists are named where they were given.
    public enum Where {
        /// In the query: `indicator`, one value each time.
        PARAMETERS,
        /// In a JSON body: `#/filter/indicators/0`.
        BODY
    }

    /// The same filter, if it can be used.
    ///
    /// @throws Refused naming each value that is no type, empty, too long or one too many
    public EventFilter checked(Where where) {
        List<Flaw> flaws = new ArrayList<>();
        check(flaws, where, "type", "types", types);
        check(flaws, where, "indicator", "indicators", indicators);
        check(flaws, where, "subject", "subjects", subjects);
        check(flaws, where, "place", "places", places);
        check(flaws, where, "series", "series", series);
        if (!flaws.isEmpty()) {
            throw Refused.because(
                    ProblemType.INVALID_REQUEST, flaws.getFirst().detail() + ".", flaws);
        }
        return this;
    }

    /// Whether it lets an event through.
    public boolean accepts(LoggedEvent event) {
        Facets facets = event.facets();
        return (types.isEmpty() || types.stream().anyMatch(word -> isOfType(event, word)))
                && fits(indicators, facets.indicators(), true)
                && fits(subjects, facets.subjects(), true)
                && fits(places, facets.places(), false)
                && (series.isEmpty() || series.stream().anyMatch(id -> id.equals(facets.series())));
    }

    private static boolean isOfType(LoggedEvent event, String word) {
        return EventTypes.read(word).filter(event.type()::startsWith).isPresent();
    }

    private static boolean fits(List<String> wanted, List<String> names, boolean parts) {
        return wanted.isEmpty()
                || wanted.stream()
                        .map(EventFilter::plain)
                        .anyMatch(word ->
                                names.stream()
                                        .map(EventFilter::plain)
                                        .anyMatch(name ->
                                                parts ? name.contains(word) : name.equals(word)));
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private static void check(
            List<Flaw> flaws, Where where, String parameter, String list, List<String> values) {
        if (values.size() > MOST_VALUES) {
            flaws.add(
                    flaw(
                            where,
                            parameter,
                            "#/filter/" + list,
                            "there are more than %d values".formatted(MOST_VALUES),
                            "Give fewer, or leave it out"));
            return;
        }
        for (int at = 0; at < values.size(); at++) {
            String pointer = "#/filter/" + list + "/" + at;
            String value = values.get(at);
            wrong(parameter, value)
                    .ifPresent(detail ->
                            flaws.add(flaw(where, parameter, pointer, detail, remedy(parameter))));
        }
    }

    private static Optional<String> wrong(String parameter, String value) {
        if (value.isBlank()) {
            return Optional.of("a value is empty");
        }
        if (value.length() > LONGEST) {
            return Optional.of("a value is longer than %d characters".formatted(LONGEST));
        }
        return parameter.equals("type") && EventTypes.read(value).isEmpty()
                ? Optional.of("“" + value + "” is no type of event")
                : Optional.empty();
    }

    private static String remedy(String parameter) {
        return parameter.equals("type")
                ? "Use " + EventTypes.words()
                : "Write a name of 1 to %d characters".formatted(LONGEST);
    }

    private static Flaw flaw(
            Where where, String parameter, String pointer, String detail, String remedy) {
        return switch (where) {
            case PARAMETERS -> Flaw.parameter(parameter, parameter + ": " + detail, remedy);
            case BODY -> Flaw.pointer(pointer, pointer + ": " + detail, remedy);
        };
    }
}
