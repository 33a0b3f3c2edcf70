package dev.yearbook.gateway.access;

import dev.yearbook.gateway.limits.Load;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/// All operations of the API with what they need: `operations.txt`, written by hand.
///
/// What is not in the table does not exist.
@Singleton
final class AccessTable {

    /// By form, those with the most fixed segments first; then by method.
    private final Map<PathTemplate, SortedMap<String, Operation>> forms = new LinkedHashMap<>();

    AccessTable() {
        this(rows());
    }

    AccessTable(List<String> rows) {
        rows.stream()
                .map(AccessTable::operation)
                .sorted(Comparator.comparing(row -> -row.template().fixed()))
                .forEach(this::add);
    }

    private void add(Operation row) {
        forms.computeIfAbsent(row.template(), _ -> new TreeMap<>()).put(row.method(), row);
    }

    /// What a request asks for.
    sealed interface Found {
        record Known(Operation operation) implements Found {}

        /// @param allowed the methods that the path has
        record OtherMethods(List<String> allowed) implements Found {}

        record Nothing() implements Found {}
    }

    Found find(String method, RequestPath path) {
        String wanted = method.equals("HEAD") ? "GET" : method;
        for (Map.Entry<PathTemplate, SortedMap<String, Operation>> form : forms.entrySet()) {
            if (form.getKey().covers(path)) {
                Operation operation = form.getValue().get(wanted);
                return operation == null
                        ? new Found.OtherMethods(List.copyOf(form.getValue().keySet()))
                        : new Found.Known(operation);
            }
        }
        return new Found.Nothing();
    }

    List<Operation> operations() {
        return forms.values().stream().flatMap(methods -> methods.values().stream()).toList();
    }

    private static List<String> rows() {
        try (InputStream table = AccessTable.class.getResourceAsStream("operations.txt")) {
            byte[] bytes = Objects.requireNonNull(table, "operations.txt").readAllBytes();
            return new String(bytes, StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Operation operation(String row) {
        String[] cells = row.split(" +");
        if (cells.length != 5) {
            throw new IllegalArgumentException("Not a row of the access table: " + row);
        }
        return new Operation(
                cells[0],
                PathTemplate.of(cells[1]),
                need(cells[2], cells[3]),
                Load.valueOf(cells[4].toUpperCase(Locale.ROOT)));
    }

    private static Need need(String role, String scope) {
        return switch (role) {
            case "everybody" -> new Need.Nothing();
            case "known" -> new Need.Identity();
            default -> {
                boolean named = role.startsWith("named-");
                String word = named ? role.substring("named-".length()) : role;
                yield new Need.Permission(
                        Role.of(word).orElseThrow(), Scope.of(scope).orElseThrow(), named);
            }
        };
    }
}
