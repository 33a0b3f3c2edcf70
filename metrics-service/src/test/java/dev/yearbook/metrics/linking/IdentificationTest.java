package dev.yearbook.metrics.linking;

import static dev.yearbook.metrics.Facts.fact;
import static dev.yearbook.metrics.Facts.of;
import static org.assertj.core.api.Assertions.assertThat;

import dev.yearbook.ingest.events.FactStated;
import dev.yearbook.metrics.vocabulary.Vocabulary;
import java.util.List;
import org.junit.jupiter.api.Test;

class IdentificationTest {

    private final Identification identification = new Identification(Vocabulary.read());

    private SeriesKey key(Statement statement) {
        return identification.of(statement).key();
    }

    private static Statement stated(String subject, String place, String heading, String origin) {
        FactStated fact = of(fact("f"), "level", heading.isEmpty() ? "高新技术企业" : "数量", "");
        Statement s = Statement.of(fact);
        return new Statement(
                subject,
                s.indicator(),
                s.qualifiers(),
                s.comparability(),
                s.kind(),
                s.whole(),
                s.basis(),
                s.status(),
                s.unit(),
                place,
                heading,
                origin);
    }

    @Test
    void hereWithoutAPlaceIsTheSameOnlyForTheSameSpeaker() {
        assertThat(key(stated("全市", "", "", "甲局"))).isNotEqualTo(key(stated("全市", "", "", "乙局")));
        assertThat(key(stated("全市", "", "", "甲局"))).isEqualTo(key(stated("全市", "", "", "甲局")));
        assertThat(key(stated("全市", "苏州市", "", ""))).isEqualTo(key(stated("苏州", "", "", "甲局")));
    }

    @Test
    void aNameThatSaysNothingTakesItsHeadingAlong() {
        SeriesKey bought = key(stated("苏州市", "", "技术输入", ""));
        SeriesKey sold = key(stated("苏州市", "", "技术输出", ""));

        assertThat(bought).isNotEqualTo(sold);
        assertThat(bought.qualifiers()).containsExactly("技术输入");
    }

    @Test
    void namesCutOtherwiseAreTheSameButOtherWordsAreNot() {
        assertThat(Similarity.isCutOtherwise(List.of("中央", "财政科学技术"), List.of("中央财政科学技术")))
                .isTrue();
        assertThat(Similarity.isCutOtherwise(List.of("企业投资"), List.of("投资企业"))).isFalse();
        assertThat(Similarity.isCutOtherwise(List.of("企业", "投资"), List.of("投资企业"))).isTrue();
    }
}
