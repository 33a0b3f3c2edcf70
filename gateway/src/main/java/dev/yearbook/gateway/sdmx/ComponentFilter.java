package dev.yearbook.gateway.sdmx;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A filter of SDMX REST 2, `c[FREQ]=A,M` or `c[TIME_PERIOD]=ge:2020+le:2022`: alternatives between
/// commas, each of conditions that all must hold between plus signs.
///
/// @param component the component's id
/// @param alternatives the alternatives
record ComponentFilter(String component, List<List<Condition>> alternatives) {

    /// One condition.
    record Condition(Operator operator, String operand) {}

    /// The operators of SDMX REST 2.
    enum Operator {
        EQ,
        NE,
        LT,
        LE,
        GT,
        GE,
        CO,
        NC,
        SW,
        EW
    }

    /// Parses the value of a `c[…]` parameter.
    static ComponentFilter parse(String component, String text) {
        return new ComponentFilter(
                component,
                Arrays.stream(text.split(",", -1))
                        .map(all -> Arrays.stream(all.split("\\+")).map(ComponentFilter::condition))
                        .map(conditions -> conditions.toList())
                        .toList());
    }

    private static Condition condition(String text) {
        for (Operator operator : Operator.values()) {
            String prefix = operator.name().toLowerCase(Locale.ROOT) + ":";
            if (text.startsWith(prefix)) {
                return new Condition(operator, text.substring(prefix.length()));
            }
        }
        return new Condition(Operator.EQ, text);
    }

    /// Whether a component with this value passes.
    boolean accepts(String value) {
        return alternatives.stream()
                .anyMatch(all -> all.stream().allMatch(condition -> holds(condition, value)));
    }

    private static boolean holds(Condition condition, String value) {
        String operand = condition.operand();
        return switch (condition.operator()) {
            case EQ -> compare(value, operand) == 0;
            case NE -> compare(value, operand) != 0;
            case LT -> compare(value, operand) < 0;
            case LE -> compare(value, operand) <= 0 || value.startsWith(operand);
            case GT -> compare(value, operand) > 0 && !value.startsWith(operand);
            case GE -> compare(value, operand) >= 0;
            case CO -> value.contains(operand);
            case NC -> !value.contains(operand);
            case SW -> value.startsWith(operand);
            case EW -> value.endsWith(operand);
        };
    }

    /// Numbers compare as numbers, everything else as text; ISO periods sort as text.
    private static int compare(String value, String operand) {
        Optional<BigDecimal> left = number(value);
        Optional<BigDecimal> right = number(operand);
        return left.isPresent() && right.isPresent()
                ? left.get().compareTo(right.get())
                : value.compareTo(operand);
    }

    private static Optional<BigDecimal> number(String text) {
        try {
            return Optional.of(new BigDecimal(text));
        } catch (NumberFormatException notANumber) {
            return Optional.empty();
        }
    }
}
