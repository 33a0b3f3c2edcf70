package dev.yearbook.ingest.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/// Reads the Chinese cases that Recognizers-Text specifies for its own recognizers, and holds the
/// share that we read right. The files are not ours; where they are not at hand the test says so
/// and is skipped.
///
/// A case is right where each expected number is read at its place with its value and unit, and
/// nothing else is read of the kind that the file is about. What differs on purpose:
///
/// | they | we |
/// | --- | --- |
/// | 个百分点 is a percentage | a difference of percentages (counted as right here) |
/// | 2^5, 40k, 12k个百分点, -2.5 M, .5 are numbers | no notation of reports |
/// | 1 4/3 is 2⅓, 16/5 is 3.2, −3分之−157 | a share is at most the whole; 又 joins what is more |
/// | 十 余 万 with blanks, 一打, 半百, 倆 | not read |
/// | 打对折, 半成, 半折, 7 2 折 | no numeral is written, or digits are parted |
/// | of 一美元 only the currency is read, no number | the amount |
/// | 5-20%, 二三十个百分点: the upper number, or nothing | a range |
/// | 人民币 without a number is a currency | nothing is stated |
/// | 24 digits are money | malformed |
/// | 一位 is a bit | an article before a person |
class RecognizersSpecTest {

    private static final Path SPECS =
            Path.of(System.getProperty("yearbook.shared", "../shared"), "recognizers-specs");

    @Test
    @DisplayName("numbers: their JavaScript port reads 365 of 365")
    void numbers() throws IOException {
        assertThat(right("Number/Chinese/NumberModel.json", SpecCase::numbersRight))
                .isGreaterThanOrEqualTo(327);
    }

    @Test
    @DisplayName("percentages: their JavaScript port reads 152 of 152")
    void percentages() throws IOException {
        assertThat(right("Number/Chinese/PercentModel.json", SpecCase::percentagesRight))
                .isGreaterThanOrEqualTo(134);
    }

    @Test
    @DisplayName("currencies: their JavaScript port reads 31 of 35")
    void currencies() throws IOException {
        assertThat(right("NumberWithUnit/Chinese/CurrencyModel.json", SpecCase::unitsRight))
                .isGreaterThanOrEqualTo(32);
    }

    @Test
    @DisplayName("dimensions: their JavaScript port reads 31 of 36")
    void dimensions() throws IOException {
        assertThat(right("NumberWithUnit/Chinese/DimensionModel.json", SpecCase::unitsRight))
                .isGreaterThanOrEqualTo(32);
    }

    private static long right(String file, Predicate<SpecCase> judge) throws IOException {
        Path path = SPECS.resolve(file);
        assumeTrue(Files.isRegularFile(path), "The specifications are not at hand: " + path);
        List<SpecCase> cases = SpecCase.all(path);
        List<SpecCase> wrong = cases.stream().filter(judge.negate()).toList();
        long right = cases.size() - wrong.size();
        System.out.printf("%s: %d of %d right%n", file, right, cases.size());
        if (Boolean.getBoolean("yearbook.specs.verbose")) {
            wrong.forEach(System.out::println);
        }
        return right;
    }
}
