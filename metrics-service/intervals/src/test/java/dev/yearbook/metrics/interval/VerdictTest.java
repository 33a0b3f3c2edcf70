package dev.yearbook.metrics.interval;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerdictTest {

    @ParameterizedTest(name = "{1}{2} and {4}{5}: {6}")
    @CsvSource({
        "1524.6亿,152460000000,'',1524.6,152460000000,'',CONSISTENT",
        "1365亿,136500000000,'',1365.2亿,136520000000,'',FINER",
        "4万,40000,余,42000,42000,'',FINER",
        "5万,50000,超,5.3万,53000,'',FINER",
        "5万,50000,超,8万,80000,'',TENSION",
        "5万,50000,超,5万,50000,'',CONSISTENT",
        "8000,8000,近,7000,7000,'',TENSION",
        "8000,8000,近,8100,8100,'',CONTRADICTION",
        "45,45,'',46,46,'',CONTRADICTION",
        "300,300,超过,300,300,'',TENSION",
        "300,300,以上,300,300,'',FINER",
    })
    void ofTwoFigures(
            String a,
            BigDecimal x,
            String wordsA,
            String b,
            BigDecimal y,
            String wordsB,
            Verdict v) {
        Figure left = figure(a, x, wordsA);
        Figure right = figure(b, y, wordsB);
        assertThat(Verdict.of(left, right)).isEqualTo(v);
        assertThat(Verdict.of(right, left)).isEqualTo(v);
    }

    @Test
    void aFifthAndAQuarterContradictEachOther() {
        Figure fifth = new Figure(BigDecimal.valueOf(20), null, "%", "approx", "1/5", "约", true);
        Figure quarter = new Figure(BigDecimal.valueOf(25), null, "%", "approx", "1/4", "约", true);
        assertThat(Verdict.of(fifth, quarter)).isEqualTo(Verdict.TENSION);
        Figure plainFifth = new Figure(BigDecimal.valueOf(20), null, "%", "exact", "1/5", "", true);
        Figure plainQuarter =
                new Figure(BigDecimal.valueOf(25), null, "%", "exact", "1/4", "", true);
        assertThat(Verdict.of(plainFifth, plainQuarter)).isEqualTo(Verdict.CONTRADICTION);
    }

    private static Figure figure(String number, BigDecimal value, String words) {
        String modifier =
                switch (words) {
                    case "" -> "exact";
                    case "近" -> "approx";
                    default -> "at_least";
                };
        return new Figure(value, null, "个", modifier, number, words, false);
    }
}
