package dev.yearbook.web;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/// One thing that is wrong with a request, and what to do about it.
///
/// | where | field |
/// | --- | --- |
/// | query, path or form | `parameter`: its name |
/// | JSON body | `pointer`: a JSON pointer as a fragment, `#/reportingYear` |
/// | header | `header`: its name |
///
/// @param detail what is wrong
/// @param remedy what to write instead
@Serdeable
public record Flaw(
        @Nullable String parameter,
        @Nullable String pointer,
        @Nullable String header,
        String detail,
        @Nullable String remedy) {

    public static Flaw parameter(String name, String detail, String remedy) {
        return new Flaw(name, null, null, detail, remedy);
    }

    public static Flaw pointer(String pointer, String detail, String remedy) {
        return new Flaw(null, pointer, null, detail, remedy);
    }

    public static Flaw header(String name, String detail, String remedy) {
        return new Flaw(null, null, name, detail, remedy);
    }
}
