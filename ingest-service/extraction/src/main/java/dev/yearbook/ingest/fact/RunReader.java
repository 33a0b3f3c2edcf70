package dev.yearbook.ingest.fact;

import dev.yearbook.ingest.context.Names;
import dev.yearbook.ingest.context.Nominal;
import dev.yearbook.ingest.context.NominalReader;
import dev.yearbook.ingest.fact.Fact.Basis;
import java.util.Optional;

/// Reads how many years or months in a row something has been so: the indicator says what.
///
/// | clause | indicator |
/// | --- | --- |
/// | 创新指数连续4年居全国首位 | 创新指数连续居全国首位年数 |
final class RunReader {

    private final Memory memory;
    private final Setting setting;

    RunReader(Memory memory, Setting setting) {
        this.memory = memory;
        this.setting = setting;
    }

    void read(Draft draft, Words around, String word, Optional<Figure> before) {
        String words = Terms.shorten(around.words());
        String head =
                words.endsWith(word) ? words.substring(0, words.length() - word.length()) : words;
        Nominal nominal = NominalReader.read(head);
        draft.subject = Subjects.of(nominal, memory, setting);
        String noun = nominal.indicator();
        if (Names.proper(noun)) {
            draft.subject = Subjects.resolve(noun, setting);
            memory.subject = Optional.of(draft.subject);
            noun = "";
        }
        if (noun.isEmpty() && nominal.empty() && before.isPresent()) {
            noun = before.get().indicator();
            draft.subject = before.get().subject();
        }
        String unit = draft.quantity.unit().base();
        draft.indicator =
                Wording.tidy(noun + word + around.right()) + (unit.equals("年") ? "年数" : "");
        draft.basis = Basis.CUMULATIVE;
        draft.timing = Times.settled(draft.timing, draft.basis, true, setting);
        draft.rule("run of years");
    }
}
