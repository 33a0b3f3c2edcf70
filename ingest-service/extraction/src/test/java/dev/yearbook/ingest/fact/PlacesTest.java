package dev.yearbook.ingest.fact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlacesTest {

    @ParameterizedTest
    @CsvSource({
        "2021年江苏省科技统计公报, 江苏省",
        "河东县2021年国民经济和社会发展统计公报, 河东县",
        "2021年河东县国民经济和社会发展统计公报, 河东县",
        "临江市人民政府, 临江市"
    })
    void a_title_or_publisher_names_its_place(String text, String place) {
        assertThat(Places.in(text)).contains(place);
    }

    @ParameterizedTest
    @ValueSource(strings = {"高新技术产业开发区科技统计公报", "各区经济运行情况", "地区经济概况"})
    void a_sort_of_areas_is_no_place(String text) {
        assertThat(Places.in(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"江城大学概况, 江城大学, false", "中国科学院, 中国科学院, true"})
    void an_organisation_that_introduces_itself_is_its_own_subject(
            String title, String name, boolean named) {
        assertThat(Places.organisation(title).filter(name::equals).isPresent()).isEqualTo(named);
    }
}
