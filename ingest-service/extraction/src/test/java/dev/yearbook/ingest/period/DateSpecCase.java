package dev.yearbook.ingest.period;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.yearbook.ingest.context.Folding;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// One case of the specification of dates of Recognizers-Text: a text, the day that it is said on
/// and what is expected to be read.
record DateSpecCase(String input, LocalDate said, List<Expected> expected) {

    /// Days of the week, counted weeks and months around the day of speaking, seasons, parts of a
    /// month: what people say, and reports do not.
    private static final Pattern SPEECH =
            Pattern.compile(
                    "[今明昨前后後大][天日]|[今明昨][晚早晨]|[周週]|星期|[礼禮]拜|[本这這上下]个?個?月|[上下]半月|最近|最[后後]"
                            + "|^[前后後]|[0-9一二三四五六七八九十两]+ ?个?[年月天日][前后後]$|[春夏秋冬]|刚|马上|现在");

    /// Calendars other than the civil one.
    private static final Pattern OTHER_CALENDAR =
            Pattern.compile("农历|農曆|正月|初[一二三四五六七八九十]|大年|民国|元年|康熙|雍正|神龙|节|節|除夕");

    static List<DateSpecCase> all(Path file) throws IOException {
        List<DateSpecCase> cases = new ArrayList<>();
        for (JsonNode node : JsonMapper.builder().build().readTree(file.toFile())) {
            List<Expected> expected = new ArrayList<>();
            node.get("Results").forEach(result -> expected.add(Expected.of(result)));
            String said = node.path("Context").path("ReferenceDateTime").asText("2019-01-01");
            cases.add(
                    new DateSpecCase(
                            node.get("Input").asText(),
                            LocalDate.parse(said.substring(0, 10)),
                            expected));
        }
        return cases;
    }

    /// Whether the case is about what reports state: days and periods of the civil calendar.
    boolean concernsReports() {
        return expected.stream()
                .allMatch(e ->
                        (e.type().equals("date") || e.type().equals("daterange"))
                                && !SPEECH.matcher(e.text()).find()
                                && !OTHER_CALENDAR.matcher(e.text()).find());
    }

    /// Whether each expected time is read at its place, and no other.
    boolean right() {
        List<TimeExpression> read = read();
        return expected.stream().allMatch(e -> read.stream().anyMatch(e::met))
                && read.stream().allMatch(time -> expected.stream().anyMatch(e -> e.near(time)));
    }

    private List<TimeExpression> read() {
        return PeriodReader.read(
                Folding.fold(input), new Calendar(said.getYear(), Optional.of(said)));
    }

    @Override
    public String toString() {
        return "  %s (%s) → %s; expected %s".formatted(input, said, read(), expected);
    }

    /// What is expected; `end` is exclusive.
    record Expected(int start, int end, String text, String type, List<Days> days) {

        /// The days that one resolution means: of a range the first and the one after the last, of
        /// a date twice the same; one of the two is missing of what is open at one side.
        record Days(Optional<LocalDate> first, Optional<LocalDate> after) {

            static Days of(JsonNode value) {
                Optional<LocalDate> day = date(value.path("value"));
                return day.isPresent()
                        ? new Days(day, day)
                        : new Days(date(value.path("start")), date(value.path("end")));
            }

            private static Optional<LocalDate> date(JsonNode node) {
                return Optional.of(node.asText())
                        .filter(text -> text.matches("\\d{4}-\\d\\d-\\d\\d"))
                        .map(LocalDate::parse);
            }
        }

        static Expected of(JsonNode result) {
            List<Days> days = new ArrayList<>();
            result.path("Resolution").path("values").forEach(value -> days.add(Days.of(value)));
            return new Expected(
                    result.path("Start").asInt(),
                    result.path("End").asInt() + 1,
                    result.path("Text").asText(),
                    result.path("TypeName").asText().replace("datetimeV2.", ""),
                    days);
        }

        boolean near(TimeExpression time) {
            return time.span().start() < end && start < time.span().end();
        }

        boolean met(TimeExpression time) {
            return near(time) && days.stream().anyMatch(each -> same(each, time));
        }

        private static boolean same(Days each, TimeExpression time) {
            boolean first =
                    each.first().map(day -> begins(day, time)).orElse(each.after().isPresent());
            return first && each.after().map(day -> ends(day, time)).orElse(true);
        }

        /// A date as of which something holds keeps the first day of its year.
        private static boolean begins(LocalDate day, TimeExpression time) {
            return time.start().equals(day)
                    || time.sense() == TimeExpression.Sense.AS_OF && time.end().equals(day);
        }

        /// The last month or year of a range belongs to it here; there it ends with the first day.
        private static boolean ends(LocalDate after, TimeExpression time) {
            LocalDate last = time.end();
            boolean included = !after.isAfter(last) && after.plusYears(1).isAfter(last);
            boolean whole =
                    last.plusMonths(1).withDayOfMonth(1).equals(after.plusMonths(1))
                            || last.plusDays(1).equals(after.plusYears(1));
            return last.plusDays(1).equals(after) || last.equals(after) || included && whole;
        }
    }
}
