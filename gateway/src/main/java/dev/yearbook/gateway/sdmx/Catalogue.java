package dev.yearbook.gateway.sdmx;

import dev.yearbook.gateway.sdmx.Component.Dimension;
import dev.yearbook.metrics.events.SeriesIdentity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The structure that a set of series spans, and the key of each of them in it.
///
/// | dimension | from |
/// | --- | --- |
/// | `FREQ` | the length of the observation's period: a series with periods of several lengths has a key for each |
/// | `SUBJECT`, `INDICATOR` | canonical names |
/// | `BREAKDOWN` | qualifiers and, of shares, ranks and multiples, the whole |
/// | `KIND`, `BASIS`, `STATUS` | fixed lists |
/// | `UNIT_MEASURE` | the unit |
final class Catalogue {

    private final Map<String, SeriesIdentity> identities = new LinkedHashMap<>();
    private final DataStructure structure;

    /// @param identities every series that the reader may see
    Catalogue(Iterable<SeriesIdentity> identities) {
        identities.forEach(identity -> this.identities.put(identity.id(), identity));
        this.structure =
                new DataStructure(
                        List.of(
                                dimension("FREQ", Vocabulary.FREQ),
                                named("SUBJECT", new Name("主体", "Subject"), Catalogue::subject),
                                named(
                                        "INDICATOR",
                                        new Name("指标", "Indicator"),
                                        Catalogue::indicator),
                                named(
                                        "BREAKDOWN",
                                        new Name("分组", "Breakdown"),
                                        Catalogue::breakdown),
                                dimension("KIND", Vocabulary.KIND),
                                dimension("BASIS", Vocabulary.BASIS),
                                dimension("STATUS", Vocabulary.STATUS),
                                named("UNIT_MEASURE", new Name("单位", "Unit"), Catalogue::unit)));
    }

    /// The structure.
    DataStructure structure() {
        return structure;
    }

    /// The series with this id.
    Optional<SeriesIdentity> identity(String id) {
        return Optional.ofNullable(identities.get(id));
    }

    /// The key of a series' observations with periods of this frequency.
    Key key(SeriesIdentity identity, String frequency) {
        return new Key(
                List.of(
                        frequency,
                        subject(identity).id(),
                        indicator(identity).id(),
                        breakdown(identity).id(),
                        upper(identity.kind()),
                        upper(identity.basis()),
                        upper(identity.status()),
                        unit(identity).id()));
    }

    /// The title of a series in both languages: subject, indicator and breakdown.
    static Name title(SeriesIdentity identity) {
        Name breakdown = breakdown(identity).name();
        boolean whole = breakdown.equals(Code.NOT_APPLICABLE.name());
        String zh = identity.subject() + identity.indicator();
        String en = indicator(identity).name().en() + ", " + subject(identity).name().en();
        return whole
                ? new Name(zh, en)
                : new Name(zh + "（" + breakdown.zh() + "）", en + " (" + breakdown.en() + ")");
    }

    private static Code subject(SeriesIdentity identity) {
        return Code.named("S", name(identity.subject(), identity.subjectEn()));
    }

    private static Code indicator(SeriesIdentity identity) {
        return Code.named("I", name(identity.indicator(), identity.indicatorEn()));
    }

    private static Code breakdown(SeriesIdentity identity) {
        List<String> parts = new ArrayList<>(identity.qualifiers());
        if (!identity.whole().isEmpty()) {
            parts.add("占" + identity.whole());
        }
        return Code.named("B", Name.same(String.join("；", parts)));
    }

    private static Code unit(SeriesIdentity identity) {
        return Code.named("U", Name.same(identity.unit()));
    }

    private static Name name(String zh, @Nullable String en) {
        return new Name(zh, en == null ? zh : en);
    }

    private static String upper(String word) {
        return word.toUpperCase(Locale.ROOT);
    }

    private Dimension named(String id, Name name, Function<SeriesIdentity, Code> code) {
        List<Code> codes =
                identities.values().stream()
                        .map(code)
                        .distinct()
                        .sorted(Comparator.comparing(Code::id))
                        .toList();
        Map<String, Code> unique = new LinkedHashMap<>();
        codes.forEach(c -> unique.putIfAbsent(c.id(), c));
        return new Dimension(
                id, name, new Codelist("CL_" + id, name, List.copyOf(unique.values())));
    }

    private static Dimension dimension(String id, Codelist codes) {
        return new Dimension(id, codes.name(), codes);
    }
}
