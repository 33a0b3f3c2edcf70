package dev.yearbook.ingest.fact;

import dev.yearbook.ingest.context.Clause;
import java.util.Optional;

/// Names a figure that stands alone, as on the cards of a summary: 388649小时 over 提供实验机时.
final class Labels {

    private static final int LONGEST = 16;

    private Labels() {}

    /// A short line without figures and signs.
    static Optional<String> of(String text, Clause line) {
        String label = text.substring(line.start(), line.end()).strip();
        boolean below = line.start() > 0 && text.charAt(line.start() - 1) == '\n';
        return Optional.of(label)
                .filter(words -> below && words.length() > 1 && words.length() <= LONGEST)
                .filter(words -> words.chars().noneMatch(Character::isDigit))
                .filter(words -> words.indexOf('，') < 0 && words.indexOf('；') < 0);
    }

    /// Names what a figure alone counts by the line below it, or by what the heading is about; a
    /// title such as 《科学》 only restricts that.
    static boolean name(Draft draft, Memory memory, Setting setting) {
        boolean title = memory.label.filter(label -> label.startsWith("《")).isPresent();
        if (memory.label.isPresent() && !title) {
            draft.indicator = Wording.tidy(memory.label.get());
            draft.rule("label below");
            return true;
        }
        return Headline.topicWords(setting.sections())
                .filter(words -> !words.verb().isEmpty())
                .map(words -> {
                    words.subject().ifPresent(s -> draft.subject = Subjects.resolve(s, setting));
                    draft.verb = words.verb();
                    draft.indicator = words.indicator();
                    memory.label.ifPresent(draft.qualifiers::add);
                    draft.rule("topic of the heading");
                    return true;
                })
                .orElse(false);
    }
}
