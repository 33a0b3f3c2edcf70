package dev.yearbook.ingest.http;

import dev.yearbook.ingest.document.Metadata;
import dev.yearbook.web.Flaw;
import dev.yearbook.web.ProblemType;
import dev.yearbook.web.Refused;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/// What a request says of a document, as written. All that is wrong with it is told at once.
///
/// | field | must be |
/// | --- | --- |
/// | `name` | 1 to 255 characters |
/// | `title`, `publisher`, `place` | at most 500 characters |
/// | `reportingYear` | 1900 to 2100 |
/// | `publishedOn` | a date from 1900 to 2100 |
/// | `language` | a language tag such as `zh` |
/// | `groups` | at most 50 words of letters, digits and `._-` |
final class Fields {

    private static final int LONGEST_NAME = 255;
    private static final int LONGEST_TEXT = 500;
    private static final int MOST_GROUPS = 50;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");
    private static final Pattern TAG = Pattern.compile("[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8}){0,4}");
    private static final Pattern GROUP = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    /// Where fields stand in the request.
    enum Where {
        PARAMETER,
        BODY
    }

    private final Map<String, String> given;
    private final List<String> groups;
    private final Where where;
    private final List<Flaw> flaws = new ArrayList<>();

    Fields(Map<String, String> given, List<String> groups, Where where) {
        this.given = given;
        this.groups = groups;
        this.where = where;
    }

    /// What a request says.
    ///
    /// @param name the name of the document
    /// @param metadata the rest
    record Said(String name, Metadata metadata) {}

    /// Checks all fields.
    ///
    /// @param otherwise the name where none is given
    /// @throws Refused if one is not as it must be
    Said check(Optional<String> otherwise) {
        String name = name(otherwise);
        var metadata =
                new Metadata(
                        text("title"),
                        text("publisher"),
                        text("place"),
                        year(),
                        date(),
                        language(),
                        groups());
        if (!flaws.isEmpty()) {
            throw Refused.because(
                    ProblemType.INVALID_REQUEST, flaws.getFirst().detail() + ".", flaws);
        }
        return new Said(name, metadata);
    }

    private String name(Optional<String> otherwise) {
        String name = Optional.ofNullable(given.get("name")).or(() -> otherwise).orElse("");
        if (name.isBlank()) {
            flaw("name", "The document has no name", "Give it a name that all its versions share");
        } else if (name.length() > LONGEST_NAME || CONTROL.matcher(name).find()) {
            flaw(
                    "name",
                    "The name is too long or has control characters",
                    "Use at most %d visible characters".formatted(LONGEST_NAME));
        }
        return name.strip();
    }

    private Optional<String> text(String field) {
        String value = given.getOrDefault(field, "").strip();
        if (value.length() > LONGEST_TEXT || CONTROL.matcher(value).find()) {
            flaw(
                    field,
                    "The %s is too long or has control characters".formatted(field),
                    "Use at most %d visible characters".formatted(LONGEST_TEXT));
        }
        return value.isEmpty() ? Optional.empty() : Optional.of(value);
    }

    private OptionalInt year() {
        String value = given.get("reportingYear");
        if (value == null) {
            return OptionalInt.empty();
        }
        try {
            int year = Integer.parseInt(value);
            if (year >= FIRST_YEAR && year <= LAST_YEAR) {
                return OptionalInt.of(year);
            }
        } catch (NumberFormatException e) {
            // Said below, as for a year that is out of range.
        }
        flaw(
                "reportingYear",
                shown(value) + " is no year from 1900 to 2100",
                "Write a year such as 2024, or leave it out");
        return OptionalInt.empty();
    }

    private Optional<LocalDate> date() {
        String value = given.get("publishedOn");
        if (value == null) {
            return Optional.empty();
        }
        try {
            LocalDate date = LocalDate.parse(value);
            if (date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR) {
                return Optional.of(date);
            }
        } catch (DateTimeException e) {
            // Said below, as for a date that is out of range.
        }
        flaw(
                "publishedOn",
                shown(value) + " is no date from 1900 to 2100",
                "Write a date such as 2024-12-31, or leave it out");
        return Optional.empty();
    }

    private Optional<String> language() {
        String value = given.get("language");
        if (value != null && !TAG.matcher(value).matches()) {
            flaw(
                    "language",
                    shown(value) + " is no language tag",
                    "Write a tag such as zh or en, or leave it out");
        }
        return Optional.ofNullable(value);
    }

    private List<String> groups() {
        if (groups.size() > MOST_GROUPS
                || groups.stream().anyMatch(group -> !GROUP.matcher(group).matches())) {
            flaw(
                    "groups",
                    "A group is no word of letters, digits and ._-, or there are too many",
                    "Give at most %d groups of at most 64 characters".formatted(MOST_GROUPS));
        }
        return groups.stream().distinct().sorted().toList();
    }

    private void flaw(String field, String detail, String remedy) {
        flaws.add(
                where == Where.PARAMETER
                        ? Flaw.parameter(field, detail, remedy)
                        : Flaw.pointer("#/" + field, detail, remedy));
    }

    private static String shown(String value) {
        return "“" + value.substring(0, Math.min(value.length(), 40)) + "”";
    }
}
