package dev.yearbook.metrics.linking;

import java.util.Arrays;
import java.util.List;

/// What a series is a series of: facts with equal keys belong together.
///
/// @param subject the code of a place, or the plain name of another subject
/// @param indicator the canonical name of the indicator
/// @param qualifiers canonical restrictions, sorted
/// @param kind `level` (of which amounts of change are part), `growth`, `share`, `rank` or
///   `multiple`
/// @param whole of shares, ranks and multiples the canonical whole, of growth a base other than the
///   period before; else empty
/// @param basis `flow`, `stock` or `cumulative`
/// @param status `observed` or `target`
/// @param unitClass the class of the unit
public record SeriesKey(
        String subject,
        String indicator,
        List<String> qualifiers,
        String kind,
        String whole,
        String basis,
        String status,
        String unitClass) {

    private static final int FIELDS = 8;

    /// Copies and sorts the qualifiers.
    public SeriesKey {
        qualifiers = qualifiers.stream().sorted().distinct().toList();
    }

    /// The canonical text: fields in order, divided by `|`, qualifiers by `;`.
    public String text() {
        return String.join(
                "|",
                subject,
                indicator,
                String.join(";", qualifiers),
                kind,
                whole,
                basis,
                status,
                unitClass);
    }

    /// Reads the canonical text back.
    ///
    /// @throws IllegalArgumentException where the text has not eight fields
    public static SeriesKey parse(String text) {
        String[] f = text.split("\\|", -1);
        if (f.length != FIELDS) throw new IllegalArgumentException("not a series key: " + text);
        List<String> qualifiers = Arrays.stream(f[2].split(";")).filter(q -> !q.isEmpty()).toList();
        return new SeriesKey(f[0], f[1], qualifiers, f[3], f[4], f[5], f[6], f[7]);
    }

    /// The series of the same thing in other kinds: levels, growth, shares share it.
    public String family() {
        return String.join("|", subject, indicator, String.join(";", qualifiers), basis, status);
    }

    /// What candidates for the same series must agree in, but for the subject and the names.
    public String frame() {
        return String.join("|", kind, basis, status, unitClass);
    }

    /// The same key with another whole.
    public SeriesKey withWhole(String other) {
        return new SeriesKey(subject, indicator, qualifiers, kind, other, basis, status, unitClass);
    }

    /// The same key for another subject.
    public SeriesKey withSubject(String other) {
        return new SeriesKey(other, indicator, qualifiers, kind, whole, basis, status, unitClass);
    }
}
