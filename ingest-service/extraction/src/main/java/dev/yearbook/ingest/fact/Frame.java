package dev.yearbook.ingest.fact;

import dev.yearbook.ingest.context.Folding;
import dev.yearbook.ingest.context.Place;
import dev.yearbook.ingest.period.Calendar;
import dev.yearbook.ingest.reading.Block;
import dev.yearbook.ingest.reading.Outline;
import java.time.LocalDate;
import java.util.Optional;

/// What a whole document is about: its place, the year or the part of a year that it reports on,
/// the day it was published.
///
/// @param current whether it speaks of the day it was published, as news do
/// @param workReport whether it is a government's report on its work
/// @param period the part of the year that its title names: 1—2月, 上半年
record Frame(
        String title,
        String place,
        Calendar calendar,
        boolean current,
        boolean workReport,
        Optional<Timing> period) {

    private static final int HEAD = 600;

    static Frame of(Outline outline, DocumentContext context) {
        String title = context.title().orElseGet(() -> firstHeading(outline));
        String source = outline.source();
        String head = Folding.fold(source.substring(0, Math.min(HEAD, source.length())));
        Optional<LocalDate> published = context.publishedOn().or(() -> ReportingYear.date(head));
        boolean work = title.contains("政府工作报告") || head.contains("政府工作报告");
        Optional<Integer> stated =
                context.reportingYear().isPresent()
                        ? Optional.of(context.reportingYear().getAsInt())
                        : ReportingYear.stated(title, source, work, published);
        int year =
                stated.or(() -> published.map(LocalDate::getYear))
                        .orElseGet(() -> ReportingYear.dominant(source));
        Calendar calendar = new Calendar(year, published);
        Optional<Timing> period = work ? Optional.empty() : ReportingYear.period(title, calendar);
        Calendar dated =
                period.map(part -> new Calendar(part.end().getYear(), published)).orElse(calendar);
        boolean current = stated.isEmpty() && published.isPresent() && period.isEmpty();
        return new Frame(title, place(title, context, head), dated, current, work, period);
    }

    private static String firstHeading(Outline outline) {
        return outline.blocks().stream()
                .filter(Block.Heading.class::isInstance)
                .map(block -> ((Block.Heading) block).text().text())
                .findFirst()
                .orElse("");
    }

    private static String place(String title, DocumentContext context, String head) {
        return context.place()
                .filter(place -> !place.isBlank())
                .or(() -> Places.organisation(title))
                .or(() -> Places.in(title))
                .or(() -> context.publisher().flatMap(Places::in))
                .or(() -> Places.in(head.lines().findFirst().orElse("")))
                .orElse(Place.NATION.full());
    }
}
