package dev.yearbook.ingest.fact;

import dev.yearbook.ingest.context.Folding;
import dev.yearbook.ingest.context.Lexicon;
import dev.yearbook.ingest.context.Place;
import dev.yearbook.ingest.context.Vocabulary;
import dev.yearbook.ingest.period.Calendar;
import dev.yearbook.ingest.reading.Block;
import dev.yearbook.ingest.reading.Outline;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a whole document is about: its place, the year that it reports on, the day it was
/// published.
///
/// @param current whether it speaks of the day it was published, as news do
record Frame(String title, String place, Calendar calendar, boolean current, boolean workReport) {

    private static final Pattern YEAR = Pattern.compile("((?:19|20)\\d{2})\\s*年?");
    private static final Pattern DATE =
            Pattern.compile("((?:19|20)\\d{2})[-./年](\\d{1,2})[-./月](\\d{1,2})日?");

    static Frame of(Outline outline, DocumentContext context) {
        String title = context.title().orElseGet(() -> firstHeading(outline));
        String head =
                Folding.fold(
                        outline.source().substring(0, Math.min(600, outline.source().length())));
        Optional<LocalDate> published = context.publishedOn().or(() -> date(head));
        boolean work = title.contains("政府工作报告") || head.contains("政府工作报告");
        Optional<Integer> stated =
                context.reportingYear().isPresent()
                        ? Optional.of(context.reportingYear().getAsInt())
                        : titleYear(title, work, published);
        int year =
                stated.or(() -> published.map(LocalDate::getYear))
                        .orElseGet(() -> dominantYear(outline));
        boolean current = stated.isEmpty() && published.isPresent();
        return new Frame(
                title, place(title, context, head), new Calendar(year, published), current, work);
    }

    private static Optional<Integer> titleYear(
            String title, boolean work, Optional<LocalDate> published) {
        Matcher m = YEAR.matcher(Folding.fold(title));
        if (!m.find()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(m.group(1));
        if (work) {
            return Optional.of(year - 1);
        }
        boolean news =
                published.filter(day -> day.getYear() == year).isPresent()
                        && !title.contains("公报")
                        && !title.contains("年鉴")
                        && !title.contains("报告");
        return news ? Optional.empty() : Optional.of(year);
    }

    private static String firstHeading(Outline outline) {
        return outline.blocks().stream()
                .filter(Block.Heading.class::isInstance)
                .map(block -> ((Block.Heading) block).text().text())
                .findFirst()
                .orElse("");
    }

    private static Optional<LocalDate> date(String head) {
        Matcher m = DATE.matcher(head);
        if (!m.find()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    LocalDate.of(
                            Integer.parseInt(m.group(1)),
                            Integer.parseInt(m.group(2)),
                            Integer.parseInt(m.group(3))));
        } catch (java.time.DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int dominantYear(Outline outline) {
        Map<Integer, Integer> counts = new HashMap<>();
        Matcher m =
                Pattern.compile("(20\\d{2}|19[5-9]\\d)年").matcher(Folding.fold(outline.source()));
        while (m.find()) {
            counts.merge(Integer.parseInt(m.group(1)), 1, Integer::sum);
        }
        return counts.entrySet().stream()
                .max(
                        Map.Entry.<Integer, Integer>comparingByValue()
                                .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(2000);
    }

    private static String place(String title, DocumentContext context, String head) {
        return context.place()
                .filter(place -> !place.isBlank())
                .or(() -> placeIn(title))
                .or(() -> context.publisher().flatMap(Frame::placeIn))
                .or(() -> placeIn(head.lines().findFirst().orElse("")))
                .orElse(Place.NATION.full());
    }

    private static Optional<String> placeIn(String text) {
        return Vocabulary.PLACES
                .firstIn(text, 0, text.length())
                .map(Lexicon.Match::meaning)
                .map(Place::full);
    }
}
