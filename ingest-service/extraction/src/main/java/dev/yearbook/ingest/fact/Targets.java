package dev.yearbook.ingest.fact;

import dev.yearbook.ingest.context.Clause;
import dev.yearbook.ingest.fact.Fact.Basis;
import dev.yearbook.ingest.fact.Fact.Status;
import dev.yearbook.ingest.period.TimeExpression;
import dev.yearbook.ingest.period.TimeExpression.Sense;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Tells figures that are aimed at from figures that were observed.
///
/// | written | status |
/// | --- | --- |
/// | 到2030年达到12% (in a report on 2025) | target |
/// | 预期目标是：增长5%左右 | target |
/// | 力争突破100家 | target |
/// | 预计可达12% (in the reporting year) | observed |
final class Targets {

    private static final Pattern AIM =
            Pattern.compile("力争|目标[是为：]|计划(?!项目|管理|投资)|将[在打建把新培]|确保.*达|争取|规划到|拟");

    /// Words that say an aim wherever they stand.
    private static final Pattern STRONG = Pattern.compile("力争(?!上游)|拟(?:按|安排|新增|发行)");

    private Targets() {}

    /// Notes for the sentence whether it speaks of an aim.
    static void note(
            String text,
            Clause clause,
            List<TimeExpression> times,
            Memory memory,
            Setting setting) {
        boolean ahead =
                times.stream()
                        .anyMatch(time -> ahead(time, setting) && !Anaphora.named(text, time));
        memory.target |= ahead;
        if (times.stream().anyMatch(time -> !ahead(time, setting) && time.sense() != Sense.NOW)) {
            memory.target = false;
        }
        String words = text.substring(clause.start(), clause.end());
        boolean strong =
                (words.contains("力争") || words.indexOf('拟') >= 0) && STRONG.matcher(words).find()
                        || words.contains("目标") && Aims.expected(opening(text, clause));
        memory.target |= strong || setting.plans() && AIM.matcher(words).find();
    }

    /// A clause with the sign behind it, which may be the colon of 预期目标：.
    private static String opening(String text, Clause clause) {
        return text.substring(clause.start(), Math.min(text.length(), clause.end() + 1));
    }

    private static boolean ahead(TimeExpression time, Setting setting) {
        return time.sense() == Sense.BY
                || time.end().getYear()
                        > Math.max(
                                setting.calendar().reportingYear(), setting.calendar().thisYear());
    }

    static void apply(Draft draft, List<TimeExpression> times, Memory memory, Setting setting) {
        boolean ahead =
                draft.timing.is(Sense.BY)
                        || draft.timing.end().getYear() > setting.calendar().thisYear()
                                && draft.timing.end().getYear()
                                        > setting.calendar().reportingYear();
        if (!ahead && !memory.target && !setting.plans()) {
            return;
        }
        boolean aimed =
                memory.target
                        && setting.current()
                        && draft.timing.end().isAfter(setting.calendar().now());
        boolean observed =
                !ahead
                        && !aimed
                        && draft.timing.sense().isPresent()
                        && draft.timing.end().getYear() <= setting.calendar().reportingYear();
        if (observed) {
            return;
        }
        draft.status = Status.TARGET;
        draft.rule("target");
        if (!ahead) {
            int year = aimed(draft, setting);
            draft.timing =
                    new Timing(
                            LocalDate.of(year, 1, 1),
                            LocalDate.of(year, 12, 31),
                            Optional.of(Sense.BY));
        } else if (draft.basis == Basis.FLOW && !draft.timing.is(Sense.BY)) {
            draft.timing = Timing.year(draft.timing.end().getYear());
        }
    }

    /// The year of an aim: the one that its sentence names, if that is over only at its end, else
    /// the year after the one reported on; a text that speaks of its own day aims at its own year.
    private static int aimed(Draft draft, Setting setting) {
        if (setting.sections().aimed().isPresent()) {
            return setting.sections().aimed().get();
        }
        int current = setting.current() ? 0 : 1;
        int next = setting.calendar().reportingYear() + current;
        boolean named = draft.timing.sense().isPresent();
        return named ? Math.max(next, draft.timing.end().getYear()) : next;
    }
}
