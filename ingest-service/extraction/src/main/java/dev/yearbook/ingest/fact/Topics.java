package dev.yearbook.ingest.fact;

import dev.yearbook.ingest.context.Clause;
import dev.yearbook.ingest.context.Nominal;
import dev.yearbook.ingest.context.NominalReader;
import dev.yearbook.ingest.context.Vocabulary;
import dev.yearbook.ingest.period.TimeExpression;
import java.util.List;
import java.util.Optional;

/// What clauses without figures give to later ones: a subject, or the thing that a short sentence
/// is about.
final class Topics {

    private static final int SHORT = 12;

    private Topics() {}

    static void note(
            String text,
            Clause clause,
            List<TimeExpression> times,
            Memory memory,
            Setting setting,
            boolean alone) {
        String words = Wording.words(text, clause.start(), clause.end(), times);
        if (alone && clause.opensSentence() && words.length() <= SHORT) {
            memory.topic = topic(words);
            return;
        }
        if (words.length() > 60) {
            return;
        }
        Nominal nominal = NominalReader.read(words);
        nominal.subject()
                .filter(name -> nominal.rule().contains("agent"))
                .ifPresent(name -> memory.subject = Optional.of(Subjects.resolve(name, setting)));
    }

    /// The noun that a short sentence begins with: 经营主体 of 经营主体稳中培优.
    private static Optional<String> topic(String words) {
        for (int end = words.length() - 1; end >= 3; end--) {
            if (Vocabulary.HEADS.endingAt(words, end, 0).isPresent()) {
                return Optional.of(words.substring(0, end));
            }
        }
        return Optional.empty();
    }
}
