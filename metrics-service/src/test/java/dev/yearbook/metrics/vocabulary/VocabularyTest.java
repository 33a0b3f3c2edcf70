package dev.yearbook.metrics.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

// Every row has all columns; one without fails the test.
@SuppressWarnings("NullAway")
class VocabularyTest {

    private static final Vocabulary VOCABULARY = Vocabulary.read();

    static Stream<Map<String, String>> entriesWithExamples() {
        return Stream.of("synonyms.tsv", "wording.tsv").flatMap(t -> Table.read(t).rows().stream());
    }

    @ParameterizedTest
    @MethodSource("entriesWithExamples")
    void everyEntryMakesItsExampleTheSameNameAsItsFellow(Map<String, String> entry) {
        assertThat(VOCABULARY.canonical(entry.get("example")))
                .isEqualTo(VOCABULARY.canonical(entry.get("same as")));
    }

    @ParameterizedTest
    @CsvSource({
        "发明专利申请量,发明专利授权量",
        "发明专利授权量,实用新型专利授权量",
        "企业R&D经费,高等学校R&D经费",
        "基础研究经费,应用研究经费",
        "进口额,出口额",
        "R&D经费,R&D经费投入强度",
        "国家重点实验室,全国重点实验室",
        "有效发明专利,发明专利授权量",
        "新增经营主体,经营主体",
        "中央财政科学技术支出,地方财政科学技术支出",
    })
    void whatIsNotTheSameStaysApart(String a, String b) {
        String x = VOCABULARY.canonical(a);
        String y = VOCABULARY.canonical(b);
        assertThat(x).isNotEqualTo(y);
        assertThat(VOCABULARY.contrasts().between(x, y)).isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        "上海,310000",
        "上海市,310000",
        "沪,310000",
        "Shanghai,310000",
        "广西壮族自治区,450000",
        "深圳,440300",
        "苏州市,320500",
        "我国,100000",
        "全国,100000",
    })
    void knowsPlacesByAllTheirNames(String name, String code) {
        assertThat(VOCABULARY.places().named(name)).map(Place::code).contains(code);
    }

    @Test
    void hereIsThePlaceOfTheDocument() {
        assertThat(VOCABULARY.place("全市", "苏州市")).map(Place::code).contains("320500");
        assertThat(VOCABULARY.place("", "江苏省")).map(Place::code).contains("320000");
    }

    @Test
    void codesAreUniqueAndPrefecturesLieInProvinces() {
        var codes = Table.read("places.tsv").rows().stream().map(r -> r.get("code")).toList();
        assertThat(codes).doesNotHaveDuplicates().hasSizeGreaterThan(360);
        assertThat(codes).allSatisfy(c -> assertThat(codes).contains(c.substring(0, 2) + "0000"));
    }

    @Test
    void everyIndicatorHasAThemeAndAnEnglishName() {
        var themes = VOCABULARY.themes().all().stream().map(Themes.Theme::id).toList();
        assertThat(VOCABULARY.indicators().all())
                .allSatisfy(indicator -> {
                    assertThat(themes).contains(indicator.theme());
                    assertThat(indicator.english()).isNotBlank();
                });
    }
}
