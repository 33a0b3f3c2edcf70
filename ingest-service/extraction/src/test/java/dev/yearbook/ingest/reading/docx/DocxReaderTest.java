package dev.yearbook.ingest.reading.docx;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yearbook.ingest.reading.Outline;
import dev.yearbook.ingest.reading.OutlineText;
import dev.yearbook.ingest.reading.Positions;
import dev.yearbook.ingest.reading.ReadingLimits;
import dev.yearbook.ingest.reading.UnreadableDocument;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

class DocxReaderTest {

    @Test
    void outlineLevelsHeadAndRunsJoin() throws Exception {
        XWPFDocument document = new XWPFDocument();
        XWPFParagraph title = paragraph(document, "滨江市科技年报");
        title.getCTP().addNewPPr().addNewOutlineLvl().setVal(BigInteger.ZERO);
        XWPFParagraph text = document.createParagraph();
        text.createRun().setText("全年服务用户");
        text.createRun().setText("1234");
        text.createRun().setText("人次。");
        paragraph(document, "一、投入情况");
        paragraph(document, "投入持续增长。");

        Outline outline = read(document);

        assertThat(OutlineText.of(outline))
                .isEqualTo(
                        """
                        # 滨江市科技年报
                        p 全年服务用户1234人次。
                        ### 一、投入情况
                        p 投入持续增长。\
                        """);
        Positions.assertExact(outline);
    }

    @Test
    void mergedCellsSpan() throws Exception {
        XWPFDocument document = new XWPFDocument();
        paragraph(document, "表2 各区专利");
        paragraph(document, "单位：件");
        XWPFTable table = document.createTable(4, 3);
        fill(table, "地区", "2023年", "", "", "授权", "有效", "东城", "120", "3400", "西城", "98", "2100");
        span(table.getRow(0).getCell(1), 2);
        table.getRow(0).removeCell(2);
        merge(table.getRow(0).getCell(0), STMerge.RESTART);
        merge(table.getRow(1).getCell(0), STMerge.CONTINUE);

        Outline outline = read(document);

        assertThat(OutlineText.of(outline))
                .isEqualTo(
                        """
                        table 表2 各区专利 {单位：件}
                        |[地区]^2x1|[2023年]^1x2|
                        |[授权]|[有效]|
                        |东城|120|3400|
                        |西城|98|2100|\
                        """);
        Positions.assertExact(outline);
    }

    @Test
    void footnotesStandAtTheEndWithTheirMark() throws Exception {
        XWPFDocument document = new XWPFDocument();
        XWPFParagraph text = paragraph(document, "投入强度为2.5%");
        document.createFootnotes();
        var note = document.createFootnote();
        note.createParagraph().createRun().setText("与地区生产总值之比。");
        text.addFootnoteReference(note);
        text.createRun().setText("，继续提高。");

        Outline outline = read(document);

        assertThat(OutlineText.of(outline))
                .isEqualTo(
                        """
                        p 投入强度为2.5%[1]，继续提高。
                        note([1]) 与地区生产总值之比。\
                        """);
        Positions.assertExact(outline);
    }

    @Test
    void deletedAndHiddenTextIsLeftOut() throws Exception {
        XWPFDocument document = new XWPFDocument();
        XWPFParagraph text = paragraph(document, "新增企业30家");
        var deleted = text.getCTP().addNewDel();
        deleted.addNewR().addNewDelText().setStringValue("，其中外资5家");
        var hidden = text.createRun();
        hidden.setVanish(true);
        hidden.setText("（内部口径31家）");
        text.createRun().setText("。");

        assertThat(OutlineText.of(read(document))).isEqualTo("p 新增企业30家。");
    }

    private static XWPFParagraph paragraph(XWPFDocument document, String text) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.createRun().setText(text);
        return paragraph;
    }

    private static void fill(XWPFTable table, String... texts) {
        for (int i = 0; i < texts.length; i++) {
            table.getRow(i / 3).getCell(i % 3).setText(texts[i]);
        }
    }

    private static void span(XWPFTableCell cell, int columns) {
        cell.getCTTc().addNewTcPr().addNewGridSpan().setVal(BigInteger.valueOf(columns));
    }

    private static void merge(XWPFTableCell cell, STMerge.Enum merge) {
        cell.getCTTc().addNewTcPr().addNewVMerge().setVal(merge);
    }

    private static Outline read(XWPFDocument document) throws IOException, UnreadableDocument {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.write(out);
        return DocxReader.read(out.toByteArray(), ReadingLimits.standard());
    }
}
