package dev.yearbook.ingest.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// One way to read a numeral, with texts that it reads and texts that it must leave alone.
///
/// @param name what it reads, in words
/// @param reader reads the numeral of a site, or leaves it to the next rule
/// @param examples texts with one numeral or more that this rule reads, and what it makes of them
/// @param silent false friends: texts of which this rule reads nothing
record Rule(String name, Reader reader, List<Example> examples, List<String> silent) {

    Rule {
        examples = List.copyOf(examples);
        silent = List.copyOf(silent);
    }

    /// Reads the numeral of a site.
    interface Reader {
        Optional<Numeric> read(Site site);
    }

    /// A text and what this rule makes of it: `1000 项 approx` for a quantity, `DATE 2021年` for what
    /// is skipped.
    record Example(String text, String reading) {}

    /// Begins a rule.
    static Draft rule(String name, Reader reader) {
        return new Draft(name, reader);
    }

    /// A rule that is being written.
    static final class Draft {
        private final String name;
        private final Reader reader;
        private final List<Example> examples = new ArrayList<>();

        private Draft(String name, Reader reader) {
            this.name = name;
            this.reader = reader;
        }

        /// A text and what the rule makes of it.
        Draft reads(String text, String reading) {
            examples.add(new Example(text, reading));
            return this;
        }

        /// Ends the rule with its false friends.
        Rule silentOn(String... texts) {
            return new Rule(name, reader, examples, List.of(texts));
        }
    }
}
