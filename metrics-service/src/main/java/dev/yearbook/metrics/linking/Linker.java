package dev.yearbook.metrics.linking;

import dev.yearbook.metrics.vocabulary.Contrasts;
import dev.yearbook.metrics.vocabulary.Vocabulary;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Finds the series of a fact. The steps, first that fits:
///
/// | step | score |
/// | --- | --- |
/// | a series has the key, or a curator gave it the key | 1 |
/// | the same but for a whole that one of them does not state | 0.95 |
/// | the same words, cut otherwise into subject, indicator and qualifiers | 0.95 |
/// | the subject is short for the other's, facility and indicator agree, the size is plausible | 0.9 |
/// | none: a series of its own; a near one that no contrast tells apart is left to a curator | 1 |
///
/// Sizes are plausible within a factor of fifty of the latest value.
public final class Linker {

    private static final double SAME_WORDS = 0.95;
    private static final double ABBREVIATED = 0.9;
    private static final double NEAR = 0.72;
    private static final Pattern EXPENDITURE = Pattern.compile("(?<=...)支出$");
    private static final BigDecimal PLAUSIBLE = BigDecimal.valueOf(50);

    private final Contrasts contrasts;
    private final Abbreviations abbreviations;

    public Linker(Vocabulary vocabulary) {
        this.contrasts = vocabulary.contrasts();
        this.abbreviations = new Abbreviations(vocabulary);
    }

    /// The series of a key and value among those of the catalogue.
    public Link link(SeriesKey key, BigDecimal value, Catalogue catalogue) {
        Optional<Candidate> same = catalogue.byKey(key);
        if (same.isPresent()) return known(same.get(), 1, "same key");
        List<Candidate> ofSubject = catalogue.ofSubject(key);
        return Stream.of(
                        withOtherWhole(key, ofSubject),
                        rearranged(key, ofSubject),
                        abbreviated(key, value, catalogue.ofIndicator(key)))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() -> ofItsOwn(key, nearest(key, ofSubject)));
    }

    private Optional<Link> withOtherWhole(SeriesKey key, List<Candidate> candidates) {
        List<Candidate> fitting =
                candidates.stream()
                        .filter(c -> c.key().withWhole("").equals(key.withWhole("")))
                        .filter(c -> c.key().whole().isEmpty() || key.whole().isEmpty())
                        .filter(c -> !key.kind().equals("growth"))
                        .toList();
        return fitting.size() == 1
                ? Optional.of(
                        known(fitting.getFirst(), SAME_WORDS, "same but for an unstated whole"))
                : Optional.empty();
    }

    private Optional<Link> rearranged(SeriesKey key, List<Candidate> candidates) {
        return candidates.stream()
                .filter(c -> c.key().whole().equals(key.whole()))
                .filter(c -> Similarity.isCutOtherwise(pieces(c.key()), pieces(key)))
                .findFirst()
                .map(c -> known(c, SAME_WORDS, "same words in indicator and qualifiers"));
    }

    private Optional<Link> abbreviated(
            SeriesKey key, BigDecimal value, List<Candidate> candidates) {
        return candidates.stream()
                .filter(c -> c.key().whole().equals(key.whole()))
                .filter(c -> abbreviations.connect(c.key().subject(), key.subject()))
                .filter(c -> contrasts.between(c.key().subject(), key.subject()).isEmpty())
                .filter(c -> isPlausible(value, c.typical()))
                .findFirst()
                .map(c -> known(c, ABBREVIATED, key.subject() + " = " + c.key().subject()));
    }

    private Optional<Link.Doubt> nearest(SeriesKey key, List<Candidate> candidates) {
        return candidates.stream()
                .filter(c -> contrasts.between(words(c.key()), words(key)).isEmpty())
                .map(c -> new Link.Doubt(c.id(), nearness(c.key(), key), c.key().text()))
                .filter(doubt -> doubt.score() >= NEAR)
                .max(Comparator.comparingDouble(Link.Doubt::score));
    }

    private static double nearness(SeriesKey a, SeriesKey b) {
        if (!a.whole().equals(b.whole())) return 0;
        double qualifiers = Similarity.dice(joined(a), joined(b));
        return Math.min(Similarity.dice(a.indicator(), b.indicator()), qualifiers);
    }

    /// Indicator and qualifiers; 支出 at the end says no more than that it is money.
    private static List<String> pieces(SeriesKey key) {
        return Stream.concat(Stream.of(key.indicator()), key.qualifiers().stream())
                .map(piece -> EXPENDITURE.matcher(piece).replaceFirst(""))
                .toList();
    }

    private static String joined(SeriesKey key) {
        return String.join("", key.qualifiers());
    }

    private static String words(SeriesKey key) {
        return key.indicator() + joined(key);
    }

    private static boolean isPlausible(
            BigDecimal value, @org.jspecify.annotations.Nullable BigDecimal typical) {
        if (typical == null || typical.signum() == 0 || value.signum() == 0) return true;
        BigDecimal ratio = value.abs().divide(typical.abs(), MathContext.DECIMAL32);
        return ratio.compareTo(PLAUSIBLE) < 0
                && ratio.multiply(PLAUSIBLE).compareTo(BigDecimal.ONE) > 0;
    }

    private static Link known(Candidate candidate, double score, String reason) {
        return new Link(
                candidate.id(), candidate.key(), score, List.of(reason), false, Optional.empty());
    }

    private static Link ofItsOwn(SeriesKey key, Optional<Link.Doubt> doubt) {
        List<String> reasons =
                doubt.map(d ->
                                List.of(
                                        "new series",
                                        String.format(
                                                Locale.ROOT,
                                                "%.2f like %s",
                                                d.score(),
                                                d.reason())))
                        .orElse(List.of("new series"));
        return new Link(SeriesIds.of(key), key, 1, reasons, true, doubt);
    }
}
