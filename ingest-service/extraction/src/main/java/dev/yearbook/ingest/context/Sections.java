package dev.yearbook.ingest.context;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// The headings that stand above the place that is being read.
public final class Sections {

    private final Deque<Section> open = new ArrayDeque<>();

    /// Enters a heading: it closes those of its level and below.
    public void enter(int level, String heading) {
        while (!open.isEmpty() && open.peek().level() >= level) {
            open.pop();
        }
        open.push(Section.of(level, heading));
    }

    /// Enters the title of a card that is written as a paragraph: it replaces the card before, or
    /// stands below all headings.
    public void enterCard(String title) {
        boolean card =
                !open.isEmpty() && (open.peek().level() >= Section.CARD || open.peek().whole());
        int level = card ? open.peek().level() : Section.CARD;
        enter(Section.of(level, title).plans() ? Math.min(level, Section.CARD - 1) : level, title);
    }

    /// The headings, outermost first.
    public List<String> path() {
        List<String> path = new ArrayList<>(open.stream().map(Section::heading).toList());
        Collections.reverse(path);
        return path;
    }

    /// The subject that the nearest heading with one names.
    public Optional<String> subject() {
        return nearest(Section::subject);
    }

    /// The date that the nearest dated heading states.
    public Optional<LocalDate> date() {
        return nearest(Section::date);
    }

    /// The whole name of the thing that `word` (中心, 该平台) stands for, if a heading names one.
    public Optional<String> named(String word) {
        String core = word.replaceFirst("^[该本此]", "");
        return open.stream()
                .flatMap(section -> section.name().stream())
                .filter(name -> plain(name).endsWith(core) && name.length() > core.length())
                .findFirst();
    }

    /// A name without the bracket at its end.
    private static String plain(String name) {
        int open = name.endsWith("）") ? name.lastIndexOf('（') : -1;
        return open > 0 ? name.substring(0, open) : name;
    }

    /// The innermost heading.
    public Optional<Section> innermost() {
        return Optional.ofNullable(open.peek());
    }

    /// Whether a heading says that what follows are plans.
    public boolean plans() {
        return open.stream().anyMatch(Section::plans);
    }

    /// The year that the plans of the headings end with.
    public Optional<Integer> aimed() {
        return nearest(Section::aimed);
    }

    /// The headings from the innermost outwards.
    public Stream<Section> outwards() {
        return open.stream();
    }

    private <T> Optional<T> nearest(Function<Section, Optional<T>> what) {
        return open.stream().flatMap(section -> what.apply(section).stream()).findFirst();
    }
}
