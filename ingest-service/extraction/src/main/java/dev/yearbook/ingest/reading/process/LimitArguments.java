package dev.yearbook.ingest.reading.process;

import dev.yearbook.ingest.reading.ReadingLimits;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/// Reading limits as arguments of a command.
final class LimitArguments {

    private LimitArguments() {}

    static List<String> of(ReadingLimits limits) {
        return Stream.of(
                        limits.bytes(),
                        limits.characters(),
                        limits.pages(),
                        limits.tableCells(),
                        limits.nesting(),
                        limits.archiveEntries(),
                        limits.archiveBytes(),
                        limits.time().toMillis())
                .map(String::valueOf)
                .toList();
    }

    static ReadingLimits parse(String[] arguments) {
        return new ReadingLimits(
                Long.parseLong(arguments[0]),
                Integer.parseInt(arguments[1]),
                Integer.parseInt(arguments[2]),
                Integer.parseInt(arguments[3]),
                Integer.parseInt(arguments[4]),
                Integer.parseInt(arguments[5]),
                Long.parseLong(arguments[6]),
                Duration.ofMillis(Long.parseLong(arguments[7])));
    }
}
