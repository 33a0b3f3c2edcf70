package dev.yearbook.ingest.quantity;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;

/// Reads what the fuzzer thinks of; without `JAZZER_FUZZ=1` only what it kept.
class QuantityFuzzTest {

    @FuzzTest(maxDuration = "2m")
    void anyTextIsRead(@NotNull String text) {
        var reader = QuantityReader.standard();
        int end = 0;
        for (Numeric numeric : reader.read(text)) {
            if (numeric.numeral().start() < end || numeric.numeral().end() > text.length()) {
                throw new IllegalStateException("Spans overlap or leave the text: " + numeric);
            }
            end = numeric.numeral().end();
        }
        reader.headerUnit(text);
    }
}
