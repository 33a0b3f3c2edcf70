package dev.yearbook.ingest.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.yearbook.ingest.reading.OutlineReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class AmongTest {

    @Test
    void aPartOfTheFigureBeforeHasItsNounAndWhatFollowsRestrictsIt() throws Exception {
        assertThat(facts("年内批准上市的30个新药中有6个出自临江，全国占比约1/5。"))
                .extracting(Fact::subject, Fact::indicator, Fact::qualifiers, Fact::whole)
                .containsExactly(
                        tuple("全国", "批准上市新药", List.of(), ""),
                        tuple("临江市", "批准上市新药", List.of("出自临江"), ""),
                        tuple("临江市", "批准上市新药", List.of("出自临江"), "全国"));
    }

    private static List<Fact> facts(String text) throws Exception {
        DocumentContext context =
                new DocumentContext(
                        "x",
                        Optional.of("临江市统计公报"),
                        Optional.empty(),
                        OptionalInt.of(2023),
                        Optional.empty(),
                        Optional.of("临江市"),
                        Optional.of("zh"));
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return DocumentExtractor.standard()
                .extract(OutlineReader.standard().read(bytes, "text/plain", "x"), context)
                .facts();
    }
}
