package dev.yearbook.report.summary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yearbook.metrics.events.SeriesIdentity;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlacesTest {

    @Test
    void aPlaceThatIsGivenByItsCodeIsShownByItsName() {
        assertThat(Places.name("320000", series())).isEqualTo("江苏省");
    }

    @Test
    void aPlaceThatIsGivenByItsNameKeepsIt() {
        assertThat(Places.name("临江市", series())).isEqualTo("临江市");
    }

    private static SeriesIdentity series() {
        return new SeriesIdentity(
                "s1",
                "江苏省",
                "Jiangsu",
                "320000",
                "论文数",
                null,
                List.of(),
                "level",
                "",
                "flow",
                "observed",
                "篇",
                "count",
                "publications");
    }
}
