package dev.yearbook.report.page;

import dev.yearbook.ingest.events.Source;
import dev.yearbook.report.summary.Statement;
import dev.yearbook.report.wording.Language;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The documents cited, by their numbers.
final class Citations {

    private final Map<String, Integer> numbers = new HashMap<>();
    private final Language language;

    Citations(List<Source> sources, Language language) {
        this.language = language;
        for (Source source : sources) {
            numbers.put(key(source), numbers.size() + 1);
        }
    }

    Note note(Statement statement, String value) {
        Source source = statement.source();
        String quote = statement.evidence() == null ? "" : statement.evidence().quote();
        if (source == null) {
            String how = Objects.requireNonNullElse(statement.derivation(), "");
            return new Note(0, value, language.of("推算：", "Derived: ") + how, quote);
        }
        return new Note(
                numbers.getOrDefault(key(source), 0), value, title(source) + date(source), quote);
    }

    /// A document in the list of sources.
    String full(Source source) {
        return title(source)
                + Stream.of(source.publisher())
                        .filter(Objects::nonNull)
                        .map(publisher -> language.of("，", ", ") + publisher)
                        .collect(Collectors.joining())
                + date(source)
                + language.of("（文件：", " (file: ")
                + source.name()
                + language.of(
                        "，第" + source.version() + "版）", ", version " + source.version() + ")");
    }

    private String title(Source source) {
        String title = source.title() == null ? source.name() : source.title();
        return language.of("《" + title + "》", title);
    }

    private String date(Source source) {
        return language.of("，", ", ")
                + (source.publishedOnEstimated()
                        ? language.of("发布日期不详", "date of publication unknown")
                        : source.publishedOn().toString());
    }

    private static String key(Source source) {
        return source.document() + "/" + source.version();
    }
}
