package dev.yearbook.ingest.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yearbook.ingest.reading.layout.Typography;
import dev.yearbook.ingest.reading.text.Entity;
import java.util.List;

/// Checks that every character of an outline stands in the source where its passage says.
public final class Positions {

    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private Positions() {}

    public static void assertExact(Outline outline) {
        outline.blocks().stream()
                .flatMap(Block::passages)
                .forEach(passage -> assertExact(outline.source(), passage));
    }

    private static void assertExact(String source, Passage passage) {
        for (int i = 0; i < passage.length(); i++) {
            int start = passage.sourceStart(i);
            int end = passage.sourceEnd(i + 1);
            assertThat(List.of(0, start, end, source.length())).isSorted();
            String written = source.substring(start, end);
            assertThat(stands(passage.text().charAt(i), written))
                    .describedAs("character %d of <%s> stands as <%s>", i, passage, written)
                    .isTrue();
        }
    }

    private static boolean stands(char c, String written) {
        if (written.length() == 1 && written.charAt(0) == c) {
            return true;
        }
        if (c == ' ') {
            return written.isEmpty() || !written.chars().allMatch(Character::isLetterOrDigit);
        }
        if (c == '•') {
            return Typography.isPrivateUse(written.charAt(0));
        }
        if (RAISED.indexOf(c) >= 0) {
            return written.equals(String.valueOf(RAISED.indexOf(c)))
                    || Entity.at(written, 0, written.length()).length() > 0;
        }
        return written.equals("\\" + c)
                || Entity.at(written, 0, written.length()).text().indexOf(c) >= 0;
    }
}
