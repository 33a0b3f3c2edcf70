package dev.yearbook.gateway.sdmx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.jupiter.params.provider.CsvSource;

class QueryTest {

    private static final Key KEY = new Key(List.of("A", "CN", "RD"));

    @ParameterizedTest(name = "{0} matches A.CN.RD: {1}")
    @CsvSource(
            delimiter = ' ',
            value = {
                "all true",
                "* true",
                "A..RD true",
                "A.*.RD true",
                "A.US+CN.RD true",
                "A true",
                "M false",
                "A.US.RD false",
                "A.US.RD,A.CN true"
            })
    void aKeyPatternMatchesAsBothVersionsOfTheApiSay(String pattern, boolean matches) {
        assertThat(KeyPattern.parse(pattern, 3).matches(KEY)).isEqualTo(matches);
    }

    @Test
    void aKeyWithTooManyPlacesIsRefusedWithTheirNumber() {
        assertThatThrownBy(() -> KeyPattern.parse("A.B.C.D", 3))
                .isInstanceOf(BadQuery.class)
                .hasMessageContaining("4 places")
                .hasMessageContaining("3 dimensions");
    }

    @ParameterizedTest(name = "{0} accepts {1}: {2}")
    @CsvSource(
            delimiter = ' ',
            value = {
                "A,M M true",
                "A,M Q false",
                "ge:2020+le:2021 2021-06 true",
                "ge:2020+le:2021 2022 false",
                "gt:2020 2020-05 false",
                "ge:10 9.5 false",
                "ge:10 100 true",
                "ne:A A false",
                "co:专利 发明专利授权 true",
                "sw:上海 江苏 false"
            })
    void aComponentFilterComparesNumbersAsNumbersAndTextAsText(
            String filter, String value, boolean accepted) {
        assertThat(ComponentFilter.parse("X", filter).accepts(value)).isEqualTo(accepted);
    }

    @Test
    void anUnknownParameterIsRefusedBecauseAnIgnoredFilterGivesWrongData() {
        assertThatThrownBy(() -> parser(Map.of("startperiod", List.of("2020"))).parse("all"))
                .isInstanceOf(BadQuery.class)
                .hasMessageContaining("startperiod");
    }

    @Test
    void aFilterOfAnUnknownComponentNamesTheKnownOnes() {
        assertThatThrownBy(() -> parser(Map.of("c[COLOUR]", List.of("red"))).parse("all"))
                .hasMessageContaining("FREQ")
                .hasMessageContaining("OBS_VALUE");
    }

    @Test
    void changesAfterTheStateOfKnowledgeAreRefused() {
        assertThatThrownBy(() ->
                        parser(
                                        Map.of(
                                                "asOf", List.of("2024-01-01T00:00:00Z"),
                                                "updatedAfter", List.of("2025-01-01T00:00:00Z")))
                                .parse("all"))
                .isInstanceOf(BadQuery.class)
                .extracting(e -> ((BadQuery) e).parameter())
                .isEqualTo("updatedAfter");
    }

    @Test
    void detailOfTheOlderVersionBecomesAChoiceOfAttributesAndValues() {
        DataQuery query = parser(Map.of("detail", List.of("serieskeysonly"))).parse("all");

        assertThat(query.values()).isFalse();
        assertThat(query.attributes()).isEqualTo(DataQuery.AttributeChoice.NONE);
    }

    private static DataQueryParser parser(Map<String, List<String>> parameters) {
        return new DataQueryParser(Sample.CATALOGUE.structure(), parameters);
    }

    @ParameterizedTest
    @ValueSource(strings = {"data/,/1", "data/,,/1", "data/,,,/all", "availableconstraint/,/all"})
    void aFlowOfCommasIsReadAsAnyOrAsNone(String path) {
        assertThat(SdmxPath.parse(path)).isPresent();
    }

    @Test
    void dimensionsGivenTwiceAreGivenOnce() {
        assertThat(SdmxPath.parse("availability/dataflow/YB/METRICS/1.0/*/FREQ,,FREQ,UNIT_MEASURE"))
                .hasValueSatisfying(asked ->
                        assertThat(((SdmxPath.Availability) asked).dimensions())
                                .containsExactlyInAnyOrder("", "FREQ", "UNIT_MEASURE"));
    }
}
