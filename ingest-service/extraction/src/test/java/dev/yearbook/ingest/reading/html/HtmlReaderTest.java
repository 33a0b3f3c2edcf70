package dev.yearbook.ingest.reading.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yearbook.ingest.reading.Block;
import dev.yearbook.ingest.reading.Outline;
import dev.yearbook.ingest.reading.OutlineText;
import dev.yearbook.ingest.reading.Passage;
import dev.yearbook.ingest.reading.Positions;
import dev.yearbook.ingest.reading.ReadingLimits;
import dev.yearbook.ingest.reading.UnreadableDocument;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HtmlReaderTest {

    private record Example(String name, String body, String outline) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Example> examples() {
        return Stream.of(
                new Example(
                        "headings, paragraphs and lists",
                        "<h1>年报</h1><p>新增<b>12</b>家。</p><ul><li>甲3个<ul><li>乙1个</li></ul></li><li>丙5个</li></ul>",
                        """
                        # 年报
                        p 新增12家。
                        - 甲3个
                          - 乙1个
                        - 丙5个\
                        """),
                new Example(
                        "bold paragraphs and numbering are headings",
                        "<p>开篇说明情况。</p><p><strong>平台建设提速</strong></p><p>新增12家。</p><p>　　一、经费情况</p><p>　　投入3亿元。</p>",
                        """
                        p 开篇说明情况。
                        #### 平台建设提速
                        p 新增12家。
                        ## 一、经费情况
                        p 投入3亿元。\
                        """),
                new Example(
                        "line breaks and full-width blanks part paragraphs",
                        "<div>　　全年新增12家。<br>　　其中外资3家。　　累计90家。</div>",
                        """
                        p 全年新增12家。
                        p 其中外资3家。
                        p 累计90家。\
                        """),
                new Example(
                        "what no reader sees is left out",
                        "<nav>首页1</nav><p>新增12家<span style=\"display: none\">99</span>。</p><script>var a = 7;</script><footer>备案号8</footer>",
                        "p 新增12家。"),
                new Example(
                        "tables with a head, a caption and spans",
                        """
                        <table><caption>表1 各区专利</caption><thead><tr><th rowspan=2>区</th><th colspan=2>2023年</th></tr>
                        <tr><th>授权</th><th>有效</th></tr></thead><tbody><tr><td>东城</td><td>1&nbsp;200</td><td>34<br>件</td></tr></table>
                        """,
                        """
                        table 表1 各区专利
                        |[区]^2x1|[2023年]^1x2|
                        |[授权]|[有效]|
                        |东城|1 200|34 件|\
                        """),
                new Example(
                        "tables that arrange the page are no tables",
                        "<table><tr><td><p>新增12家。</p><table><tr><td>区</td><td>家</td></tr><tr><td>东城</td><td>3</td></tr></table></td></tr></table>",
                        """
                        p 新增12家。
                        table
                        |[区]|[家]|
                        |东城|3|\
                        """),
                new Example(
                        "entities without their semicolon",
                        "<p>新增12&nbsp家，R&ampD 3&lt;5。</p>",
                        "p 新增12 家，R&D 3<5。"));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void reads(Example example) throws UnreadableDocument {
        Outline outline = read("<!DOCTYPE html><html><body>" + example.body() + "</body></html>");

        assertThat(OutlineText.of(outline)).isEqualTo(example.outline());
        Positions.assertExact(outline);
    }

    @Test
    void everyDigitBehindAnEntityStandsWhereItIsWritten() throws UnreadableDocument {
        Outline outline = read("<html><p>R&amp;D&#32;经费<i>1</i>2&middot;3</p></html>");

        Passage text = ((Block.Paragraph) outline.blocks().getFirst()).text();
        assertThat(text.text()).isEqualTo("R&D 经费12·3");
        int two = text.text().indexOf('2');
        assertThat(text.sourceStart(two)).isEqualTo(outline.source().indexOf("2&middot;"));
        assertThat(outline.source().substring(text.sourceStart(two + 1), text.sourceEnd(two + 2)))
                .isEqualTo("&middot;");
    }

    @Test
    void theHeadStatesProperties() throws UnreadableDocument {
        Outline outline =
                read(
                        "<html lang=zh><head><title>年报</title><meta name=PubDate content='2024-01-02'></head><body>新增12家。</body></html>");

        assertThat(outline.properties())
                .containsEntry("title", "年报")
                .containsEntry("pubdate", "2024-01-02")
                .containsEntry("lang", "zh");
    }

    private static Outline read(String page) throws UnreadableDocument {
        return new HtmlReader(ReadingLimits.standard()).read(page);
    }
}
