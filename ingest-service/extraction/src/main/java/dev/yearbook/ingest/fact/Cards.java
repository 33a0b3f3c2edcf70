package dev.yearbook.ingest.fact;

import dev.yearbook.ingest.context.Folding;
import dev.yearbook.ingest.context.Names;

/// Recognises the title of a card that is written as a paragraph of its own.
final class Cards {

    private static final int LONGEST = 30;

    private Cards() {}

    /// Whether a paragraph is a short line without a full stop that names one thing.
    static boolean title(String text) {
        String line = Folding.fold(text).strip();
        boolean line1 = line.length() >= 2 && line.length() <= LONGEST && line.indexOf('\n') < 0;
        return line1
                && "。；，：".indexOf(line.charAt(line.length() - 1)) < 0
                && line.indexOf('，') < 0
                && (Names.proper(line) || line.chars().noneMatch(Character::isDigit));
    }
}
