package dev.yearbook.ingest.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    全年新增企业12家。                                        | zh
                    PCT专利申请受理量4141件，R&D经费占GDP的4.2%。             | zh
                    The city added 12 companies in the year, and lost none.   | en
                    La ville a compté 12 entreprises de plus cette année.     | und
                    今年、市内の企業は12社増えました。                        | und
                    올해 기업이 12개 늘었다.                                  | und
                    12345                                                     | und
                    """)
    void isToldByScriptsAndWords(String text, String code) {
        assertThat(Language.of(text).code()).isEqualTo(code);
    }
}
