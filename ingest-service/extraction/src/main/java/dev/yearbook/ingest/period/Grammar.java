package dev.yearbook.ingest.period;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// One way of writing a time: a named pattern and what it means.
record Grammar(String name, Pattern pattern, Meaning days) {

    /// What a match of the pattern means against a calendar; nothing if it is no time after all.
    interface Meaning {
        Optional<Days> read(Matcher match, Calendar calendar);
    }

    static Grammar of(String name, String pattern, Meaning days) {
        return new Grammar(name, Pattern.compile(pattern), days);
    }
}
