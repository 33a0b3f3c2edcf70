package dev.yearbook.ingest.fact;

import dev.yearbook.ingest.quantity.Dimension;
import java.util.List;
import java.util.Optional;

/// Recognises how long something has lasted: 连续4年居全国首位, 历经15年发展.
final class Runs {

    private static final List<String> WORDS = List.of("连续", "历经", "历时", "走过", "蝉联");

    private Runs() {}

    /// The word before a figure that makes it a run of years or months.
    static Optional<String> word(Mention mention, String before) {
        if (mention.quantity().unit().dimension() != Dimension.DURATION) {
            return Optional.empty();
        }
        String stripped = before.stripTrailing();
        return WORDS.stream().filter(stripped::endsWith).findFirst();
    }
}
