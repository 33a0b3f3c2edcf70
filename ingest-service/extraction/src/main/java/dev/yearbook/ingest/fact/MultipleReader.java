package dev.yearbook.ingest.fact;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads a multiple: 是2012年的3.2倍, 相当于全国平均水平的2倍. What it is a multiple of is its whole; the
/// indicator is that of the figure before unless the clause names one.
final class MultipleReader {

    private static final Pattern OF =
            Pattern.compile("(是|为|相当于|达到?|约为)(?<whole>[^，]{2,40})的[约近超]?$");

    private static final Pattern YEAR = Pattern.compile("^((?:19|20)\\d{2})年");

    private final Memory memory;
    private final Setting setting;

    MultipleReader(Memory memory, Setting setting) {
        this.memory = memory;
        this.setting = setting;
    }

    void read(Draft draft, Words around, Optional<Figure> before) {
        String asides = around.asides().strip();
        Matcher of = OF.matcher(asides);
        boolean compared = of.find();
        String own = compared ? Wording.tidy(asides.substring(0, of.start())) : around.words();
        if (compared && own.isEmpty() && before.isPresent()) {
            draft.like(before.get());
            draft.timing = before.get().timing();
        } else {
            Words words = compared ? around.with(own) : around;
            new LevelReader(memory, setting).read(draft, words, before);
        }
        if (compared) {
            draft.whole = of.group("whole");
            if (YEAR.matcher(draft.whole).find() && !own.isEmpty()) {
                draft.timing = memory.time.map(Timing::of).orElseGet(() -> Times.unstated(setting));
            }
            Matcher year = YEAR.matcher(draft.whole);
            memory.pairFrom =
                    year.find()
                            ? Optional.of(Timing.year(Integer.parseInt(year.group(1))))
                            : memory.pairFrom;
        }
        draft.rule("multiple");
    }
}
