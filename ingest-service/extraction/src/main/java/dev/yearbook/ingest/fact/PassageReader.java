package dev.yearbook.ingest.fact;

import dev.yearbook.ingest.context.Clause;
import dev.yearbook.ingest.context.Clauses;
import dev.yearbook.ingest.context.Folding;
import dev.yearbook.ingest.context.Traditional;
import dev.yearbook.ingest.period.PeriodReader;
import dev.yearbook.ingest.period.TimeExpression;
import dev.yearbook.ingest.quantity.Numeric;
import dev.yearbook.ingest.quantity.QuantityReader;
import dev.yearbook.ingest.quantity.SkipReason;
import dev.yearbook.ingest.reading.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads the figures of a passage of prose: sentence by sentence, clause by clause, from left to
/// right, remembering what later words rest on. Takes time linear in the length of the passage.
final class PassageReader {

    private final Memory memory;

    PassageReader(Memory memory) {
        this.memory = memory;
    }

    Reading read(Passage passage, Setting setting) {
        memory.newPassage();
        memory.current = setting.current();
        memory.months = setting.period().isPresent();
        Reading reading = Reading.of(passage);
        if (!Language.readable(passage.text())) {
            return TableReader.label(passage);
        }
        String text = Folding.fold(passage.text());
        List<TimeExpression> times = PeriodReader.read(text, setting.calendar());
        Pass pass = new Pass(text, times, setting, reading, quantities(passage, times, reading));
        List<Clause> clauses = Clauses.of(text);
        memory.definitions.learn(text);
        memory.trailing = Trailing.time(text, times);
        if (Anaphora.titled(text)) {
            memory.last = memory.last.map(figure -> figure.restricted(text.strip()));
        } else if (!Anaphora.opens(text)) {
            memory.last = Optional.empty();
        }
        for (int i = 0; i < clauses.size(); i++) {
            boolean ends = i + 1 == clauses.size() || clauses.get(i + 1).opensSentence();
            memory.label =
                    ends && i + 1 < clauses.size()
                            ? Labels.of(text, clauses.get(i + 1))
                            : Optional.empty();
            pass.clause(clauses.get(i), ends);
        }
        return reading;
    }

    /// The quantities of a passage; a numeral inside an expression of time is none.
    private static List<Mention> quantities(
            Passage passage, List<TimeExpression> times, Reading reading) {
        List<Mention> mentions = new ArrayList<>();
        int t = 0;
        for (Numeric numeric :
                QuantityReader.standard().read(Traditional.simplified(passage.text()))) {
            while (t < times.size() && times.get(t).span().end() <= numeric.numeral().start()) {
                t++;
            }
            boolean dated = t < times.size() && times.get(t).span().overlaps(numeric.numeral());
            switch (numeric) {
                case Numeric.Skipped skipped -> reading.skipped().add(skipped);
                case Numeric.Quantity quantity when dated ->
                        reading.skip(quantity, SkipReason.DATE, times.get(t).rule());
                case Numeric.Quantity quantity -> mentions.add(Mention.of(quantity));
            }
        }
        return mentions;
    }

    /// One way through a passage.
    private final class Pass {
        private final String text;
        private final List<TimeExpression> times;
        private final Setting setting;
        private final Reading reading;
        private final List<Mention> mentions;
        private int nextMention;
        private int nextTime;
        private boolean figures;

        Pass(
                String text,
                List<TimeExpression> times,
                Setting setting,
                Reading reading,
                List<Mention> mentions) {
            this.text = text;
            this.times = times;
            this.setting = setting;
            this.reading = reading;
            this.mentions = mentions;
        }

        void clause(Clause clause, boolean ends) {
            if (clause.opensSentence()) {
                memory.newSentence();
                figures = false;
            }
            if (clause.before() == '；') {
                memory.time = memory.time.filter(time -> !Scope.yearEnd(time));
            }
            List<TimeExpression> inside = timesOf(clause);
            List<Mention> own = mentionsOf(clause);
            scope(clause, inside, own);
            Targets.note(text, clause, inside, memory, setting);
            figures |= !own.isEmpty();
            if (own.isEmpty()) {
                Topics.note(text, clause, inside, memory, setting, !figures && ends);
                return;
            }
            read(clause, inside, own);
        }

        private void read(Clause clause, List<TimeExpression> inside, List<Mention> own) {
            List<Mention> outside = new ArrayList<>();
            List<Mention> bracketed = new ArrayList<>();
            for (int i = 0; i < own.size(); i++) {
                Mention mention = own.get(i);
                Optional<SkipReason> reason = Skips.reason(text, clause, own, i, memory);
                if (reason.isPresent()) {
                    reading.skip(mention.quantity(), reason.get(), "threshold or name");
                } else {
                    (Asides.inside(text, clause, mention) ? bracketed : outside).add(mention);
                }
            }
            List<Draft> drafts = new ArrayList<>();
            drafts.addAll(new ClauseReader(text, inside, memory, setting).read(clause, outside));
            drafts.addAll(Asides.read(text, clause, inside, bracketed, memory, setting));
            complete(drafts, clause, inside);
        }

        private void complete(List<Draft> drafts, Clause clause, List<TimeExpression> inside) {
            String quote = Quotes.sentence(text, clause);
            for (Draft draft : drafts) {
                draft.indicator = Indicators.clean(draft.indicator);
                Headline.complete(draft, setting);
                memory.definitions.of(draft).ifPresent(draft.qualifiers::add);
                Targets.apply(draft, inside, memory, setting);
                draft.quote = quote;
                reading.drafts().add(draft);
            }
        }

        /// A time that opens a clause, or fills it, holds for the rest of the sentence.
        private void scope(Clause clause, List<TimeExpression> inside, List<Mention> own) {
            for (TimeExpression time : inside) {
                boolean day =
                        time.start().equals(time.end())
                                && own.stream().allMatch(m -> m.start() > time.span().end());
                if ((Scope.opens(text, clause, time) || day)
                        && !Scope.beside(time, own)
                        && !Anaphora.named(text, time)) {
                    if (!Scope.wholeYear(text, time) || memory.time.isEmpty()) {
                        memory.time = Optional.of(time);
                        lead(time);
                    } else {
                        memory.time = memory.time.map(Scope::year);
                    }
                    return;
                }
            }
        }

        private void lead(TimeExpression time) {
            boolean months =
                    time.sense() == TimeExpression.Sense.DURING && !day(time)
                            || time.sense() == TimeExpression.Sense.AS_OF && !Scope.yearEnd(time);
            if (months) {
                memory.lead = Optional.of(Timing.of(time));
                memory.told = memory.lead;
            }
        }

        private static boolean day(TimeExpression time) {
            return time.start().equals(time.end());
        }

        private List<TimeExpression> timesOf(Clause clause) {
            List<TimeExpression> inside = new ArrayList<>();
            while (nextTime < times.size() && times.get(nextTime).span().start() < clause.end()) {
                inside.add(times.get(nextTime++));
            }
            return inside;
        }

        private List<Mention> mentionsOf(Clause clause) {
            List<Mention> inside = new ArrayList<>();
            while (nextMention < mentions.size()
                    && mentions.get(nextMention).quantity().numeral().start() < clause.end()) {
                inside.add(mentions.get(nextMention++).within(clause));
            }
            return inside;
        }
    }
}
