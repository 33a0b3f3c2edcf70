package dev.yearbook.metrics.query;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.yearbook.ingest.events.FactStated;
import dev.yearbook.metrics.observation.Recorded;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An observation as one line, in the words of the annotation guideline: subject, indicator and
/// qualifiers as the document states them.
///
/// @param doc the name under which the document was posted
/// @param at first and last code point of the numeral, `[start, end)`
/// @param factClass `statistic` or `spec`
/// @param series the id of the series
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
public record ObservationLine(
        String doc,
        List<Integer> at,
        BigDecimal value,
        @JsonProperty("value_high") @JsonInclude(JsonInclude.Include.NON_NULL)
                @Nullable BigDecimal valueHigh,
        String unit,
        String modifier,
        String kind,
        String subject,
        String indicator,
        List<String> qualifiers,
        String whole,
        String basis,
        @Nullable LocalDate start,
        LocalDate end,
        String status,
        @JsonProperty("class") String factClass,
        String series,
        String id,
        String document,
        String quote,
        List<String> path,
        double confidence,
        String rule,
        @JsonProperty("number_text") String numberText,
        @JsonProperty("unit_text") String unitText,
        @JsonProperty("modifier_text") String modifierText) {

    /// The line of an observation.
    static ObservationLine of(Recorded recorded) {
        FactStated fact = recorded.fact();
        var quantity = fact.quantity();
        return new ObservationLine(
                fact.source().name(),
                List.of(fact.evidence().start(), fact.evidence().end()),
                quantity.value(),
                quantity.valueHigh(),
                quantity.unit(),
                quantity.modifier(),
                fact.kind(),
                fact.subject(),
                fact.indicator(),
                fact.qualifiers(),
                fact.whole(),
                fact.period().basis(),
                fact.period().start(),
                fact.period().end(),
                fact.status(),
                fact.factClass(),
                recorded.series(),
                fact.id(),
                fact.source().document(),
                fact.evidence().quote(),
                fact.evidence().path(),
                fact.confidence(),
                fact.rule(),
                quantity.numberText(),
                quantity.unitText(),
                quantity.modifierText());
    }
}
