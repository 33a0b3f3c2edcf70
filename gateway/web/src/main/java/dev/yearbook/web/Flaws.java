package dev.yearbook.web;

import io.micronaut.core.convert.exceptions.ConversionErrorException;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Header;
import io.micronaut.web.router.RouteAttributes;
import io.micronaut.web.router.RouteInfo;
import io.micronaut.web.router.exceptions.UnsatisfiedRouteException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Reads from an exception of the framework which values of a request are at fault.
final class Flaws {

    private Flaws() {}

    /// The flaws that the exception names; none when it is about something else.
    static List<Flaw> of(Throwable cause, HttpRequest<?> request) {
        return switch (cause) {
            case ConstraintViolationException invalid -> {
                String body = bodyArgument(request);
                yield invalid.getConstraintViolations().stream()
                        .map(violation -> violation(violation, body))
                        .toList();
            }
            case ConversionErrorException wrong -> List.of(unreadable(wrong));
            case UnsatisfiedRouteException missing -> List.of(missing(missing.getArgument()));
            default -> List.of();
        };
    }

    private static String bodyArgument(HttpRequest<?> request) {
        return RouteAttributes.getRouteInfo(request)
                .flatMap(RouteInfo::getBodyArgument)
                .map(Argument::getName)
                .orElse("");
    }

    private static Flaw violation(ConstraintViolation<?> violation, String body) {
        List<String> names = names(violation.getPropertyPath());
        String value =
                violation.getInvalidValue() == null
                        ? ""
                        : shortened(violation.getInvalidValue().toString()) + " ";
        String detail = names.getLast() + ": " + value + violation.getMessage();
        if (names.getFirst().equals(body)) {
            String pointer = "#/" + String.join("/", names.subList(1, names.size()));
            return Flaw.pointer(pointer, detail, violation.getMessage());
        }
        return Flaw.parameter(names.getLast(), detail, violation.getMessage());
    }

    /// The names below the method: `list.paging.limit` is `paging`, `limit`.
    private static List<String> names(Path path) {
        List<String> names = new ArrayList<>();
        for (Path.Node node : path) {
            if (node.getName() != null) {
                names.add(node.getName());
            }
        }
        return names.size() > 1 ? names.subList(1, names.size()) : names;
    }

    private static Flaw unreadable(ConversionErrorException wrong) {
        Argument<?> argument = wrong.getArgument();
        String given =
                wrong.getConversionError()
                        .getOriginalValue()
                        .map(value -> "“" + shortened(value.toString()) + "” ")
                        .orElse("the value ");
        return at(
                argument,
                name(argument) + ": " + given + "is not " + expected(argument),
                "Write " + expected(argument));
    }

    private static Flaw missing(Argument<?> argument) {
        return at(argument, name(argument) + " is missing", "Give " + expected(argument));
    }

    private static Flaw at(Argument<?> argument, String detail, String remedy) {
        if (argument.getAnnotationMetadata().hasAnnotation(Body.class)) {
            return Flaw.pointer("#", detail, remedy);
        }
        return argument.getAnnotationMetadata().hasAnnotation(Header.class)
                ? Flaw.header(name(argument), detail, remedy)
                : Flaw.parameter(name(argument), detail, remedy);
    }

    private static String name(Argument<?> argument) {
        return argument.getAnnotationMetadata().hasAnnotation(Body.class)
                ? "the body"
                : KnownParameters.name(argument);
    }

    private static String expected(Argument<?> argument) {
        Class<?> type =
                argument.isOptional() ? argument.getWrappedType().getType() : argument.getType();
        if (type.isEnum()) {
            return "one of " + List.of(type.getEnumConstants()).toString().toLowerCase(Locale.ROOT);
        }
        return switch (type.getSimpleName()) {
            case "int", "Integer", "long", "Long", "Year" -> "a whole number";
            case "boolean", "Boolean" -> "true or false";
            case "BigDecimal", "double", "Double" -> "a number";
            case "LocalDate" -> "a date such as 2024-12-31";
            case "Instant" -> "a time such as 2024-12-31T10:00:00Z";
            case "UUID" -> "an id such as 0190a5c2-7f3e-7b6a-9c51-2f4d8e6b1a07";
            case "String" -> "text";
            default -> "a value of the form that /docs describes";
        };
    }

    private static String shortened(String value) {
        return value.length() <= 80 ? value : value.substring(0, 80) + "…";
    }
}
