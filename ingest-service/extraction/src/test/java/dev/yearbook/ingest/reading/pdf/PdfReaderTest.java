package dev.yearbook.ingest.reading.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.yearbook.ingest.reading.Block;
import dev.yearbook.ingest.reading.Outline;
import dev.yearbook.ingest.reading.OutlineText;
import dev.yearbook.ingest.reading.Positions;
import dev.yearbook.ingest.reading.ReadingLimits;
import dev.yearbook.ingest.reading.UnreadableDocument;
import org.junit.jupiter.api.Test;

class PdfReaderTest {

    @Test
    void largeTypeHeadsAndLinesAreJoinedToParagraphs() throws UnreadableDocument {
        PdfFile file =
                new PdfFile()
                        .text(180, 80, 20, "滨江市科技年报")
                        .text(72, 130, 14, "一、投入情况")
                        .lines(94, 170, "本年度全市共投入研究与试验发展经费二百三十六亿元，比上年增长百分之")
                        .lines(
                                72,
                                188,
                                "九，投入强度继续提高，其中企业投入占七成以上，高等学校与研究院所持",
                                "续增加基础研究投入，形成了稳定的支持机制。")
                        .lines(94, 242, "全年新增创新平台12家。");

        Outline outline = read(file);

        assertThat(OutlineText.of(outline))
                .isEqualTo(
                        """
                        # 滨江市科技年报
                        ## 一、投入情况
                        p 本年度全市共投入研究与试验发展经费二百三十六亿元，比上年增长百分之九，投入强度继续提高，其中企业投入占七成以上，高等学校与研究院所持续增加基础研究投入，形成了稳定的支持机制。
                        p 全年新增创新平台12家。\
                        """);
        Positions.assertExact(outline);
    }

    @Test
    void paragraphsGoOnAcrossPagesAndRunningTitlesAreLeftOut() throws UnreadableDocument {
        String numerals = "一二三四";
        StringBuilder all = new StringBuilder();
        PdfFile file = new PdfFile();
        for (int page = 1; page <= 4; page++) {
            if (page > 1) {
                file.page();
            }
            file.text(220, 40, 9, "滨江市科技年报（2024）");
            String first = "各类创新主体加快集聚，第" + numerals.charAt(page - 1) + "页平台体系不断完善，成果转化更加畅通";
            String second = "的渠道增多，区域协同，第" + numerals.charAt(page - 1) + "页布局持续优化，为企业服务的能力与";
            file.lines(72, 90, first, second);
            all.append(first).append(second);
            file.text(290, 800, 9, "— " + page + " —");
        }

        Outline outline = read(file);

        assertThat(outline.blocks()).hasSize(1);
        assertThat(OutlineText.of(outline)).isEqualTo("p " + all);
        Block.Paragraph paragraph = (Block.Paragraph) outline.blocks().getFirst();
        assertThat(outline.page(paragraph.text().sourceStart(0))).hasValue(1);
        assertThat(outline.page(paragraph.text().sourceStart(all.length() - 1))).hasValue(4);
    }

    @Test
    void columnsOfFiguresAreTables() throws UnreadableDocument {
        PdfFile file =
                new PdfFile()
                        .lines(72, 90, "各区投入情况如下表所示，数据为初步统计结果，最终以年鉴为准。")
                        .text(200, 120, 11, "表1 各区研发投入")
                        .text(420, 140, 9, "单位：亿元")
                        .text(80, 160, 11, "地区")
                        .text(240, 160, 11, "经费")
                        .text(400, 160, 11, "比上年增长（%）")
                        .text(80, 180, 11, "东城")
                        .text(240, 180, 11, "12.5")
                        .text(420, 180, 11, "8.1")
                        .text(80, 200, 11, "西城")
                        .text(245, 200, 11, "9.0")
                        .text(420, 200, 11, "-0.5");

        Outline outline = read(file);

        assertThat(OutlineText.of(outline))
                .isEqualTo(
                        """
                        p 各区投入情况如下表所示，数据为初步统计结果，最终以年鉴为准。
                        table 表1 各区研发投入 {单位：亿元}
                        |[地区]|[经费]|[比上年增长（%）]|
                        |东城|12.5|8.1|
                        |西城|9.0|-0.5|\
                        """);
        Positions.assertExact(outline);
    }

    @Test
    void pagesWithoutTextAreScans() {
        assertThatThrownBy(() -> read(new PdfFile()))
                .isInstanceOf(UnreadableDocument.class)
                .extracting("reason")
                .isEqualTo(UnreadableDocument.Reason.NO_TEXT);
    }

    private static Outline read(PdfFile file) throws UnreadableDocument {
        return PdfReader.read(file.bytes(), ReadingLimits.standard());
    }
}
