package dev.yearbook.metrics.interval;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeaningTest {

    @ParameterizedTest(name = "{4}{2} ({3}) means {6}, allows {7}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                // value | high | number | modifier | words | unit | core | outer
                "388649 | - | 388649 | exact | '' | 小时 | '[388649, 388649]' | '[388649, 388649]'",
                "350000 | - | 35万 | exact | '' | 小时 | '[345000, 355000)' | '[345000, 355000)'",
                "136500000000 | - | 1365亿 | exact | '' | 元 | '[136450000000, 136550000000)' | '[136450000000, 136550000000)'",
                "152460000000 | - | 1524.6 | exact | '' | 元 | '[152455000000, 152465000000)' | '[152455000000, 152465000000)'",
                "12.3 | - | 12.3 | exact | '' | % | '[12.25, 12.35)' | '[12.25, 12.35)'",
                "35 | - | 35 | exact | '' | % | '[34.5, 35.5)' | '[34.5, 35.5)'",
                "0 | - | 0 | exact | '' | 件 | '[0, 0]' | '[0, 0]'",
                "3 | - | 三 | exact | '' | 个 | '[3, 3]' | '[3, 3]'",
                "50000 | - | 5万 | at_least | 超 | 人次 | '(50000, 60000)' | '(50000, ∞)'",
                "70 | - | 70 | at_least | 以上 | % | '[70, ∞)' | '[70, ∞)'",
                "6000 | - | 6000 | at_least | 余 | 篇 | '[6000, 7000)' | '[6000, 7000)'",
                "3000 | - | 三千 | at_least | 多 | 家 | '[3000, 4000)' | '[3000, 4000)'",
                "2300000 | - | 230万 | at_least | 余 | 人 | '[2300000, 2400000)' | '[2300000, 2400000)'",
                "8000 | - | 8000 | approx | 近 | 篇 | '[7200, 8000)' | '(−∞, 8000)'",
                "11500 | - | 1.15万 | approx | 约 | 人 | '[11400, 11600]' | '[10350, 12650]'",
                "3000 | - | 3000 | approx | 约 | 人 | '[2000, 4000]' | '[-2000, 8000]'",
                "100 | - | 100 | at_most | 不足 | 家 | '[90, 100)' | '(−∞, 100)'",
                "100 | - | 100 | at_most | 以内 | 家 | '(−∞, 100]' | '(−∞, 100]'",
                "75000000 | 80000000 | 7500万—8000万 | range | '' | 元 | '[75000000, 80000000]' | '[75000000, 80000000]'",
                "-5.8 | - | 5.8 | exact | '' | % | '(-5.85, -5.75]' | '(-5.85, -5.75]'",
                "-20 | - | 20 | at_least | 超过 | % | '(-30, -20)' | '(−∞, -20)'",
                "25 | - | 1/4 | exact | '' | % | '[22.5, 29.16666666666667)' | '[22.5, 29.16666666666667)'",
                "20 | - | 五分之一 | exact | '' | % | '[18.33333333333333, 22.5)' | '[18.33333333333333, 22.5)'",
                "50 | - | 半数 | exact | '' | % | '[41.66666666666667, 75)' | '[41.66666666666667, 75)'",
                "30 | - | 三成 | exact | '' | % | '[25, 35)' | '[25, 35)'",
            })
    void saysWhatAReaderTakesAndWhatTheWordsAllow(
            BigDecimal value,
            BigDecimal high,
            String number,
            String modifier,
            String words,
            String unit,
            String core,
            String outer) {
        Meaning meaning = Meaning.of(new Figure(value, high, unit, modifier, number, words, false));
        assertThat(meaning.core()).hasToString(core);
        assertThat(meaning.outer()).hasToString(outer);
    }

    @org.junit.jupiter.api.Test
    void sharesEndAtAHundredPerCent() {
        Figure most = new Figure(BigDecimal.valueOf(70), null, "%", "at_least", "70", "以上", true);
        assertThat(Meaning.of(most).outer()).hasToString("[70, 100]");
    }

    @org.junit.jupiter.api.Test
    void readsFullWidthDigitsAndGroups() {
        Figure money =
                new Figure(new BigDecimal("1234500"), null, "元", "exact", "１，２３４．５", "", false);
        assertThat(Meaning.of(money).core()).hasToString("[1234450, 1234550)");
    }
}
