package dev.yearbook.report.write;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/// The styles of a document; word processors know headings by their names and outline levels.
final class DocxStyles {

    private DocxStyles() {}

    static void add(XWPFDocument document) {
        XWPFStyles styles = document.createStyles();
        add(styles, "Normal", "Normal", 21, -1);
        add(styles, "Title", "Title", 40, -1);
        add(styles, "Heading1", "heading 1", 30, 0);
        add(styles, "Heading2", "heading 2", 25, 1);
    }

    private static void add(
            XWPFStyles styles, String id, String name, int halfPoints, int outlineLevel) {
        CTStyle style = CTStyle.Factory.newInstance();
        style.setStyleId(id);
        style.setType(STStyleType.PARAGRAPH);
        style.addNewName().setVal(name);
        style.addNewQFormat();
        if (outlineLevel >= 0) {
            style.addNewPPr().addNewOutlineLvl().setVal(BigInteger.valueOf(outlineLevel));
            style.addNewBasedOn().setVal("Normal");
            style.addNewNext().setVal("Normal");
        }
        CTRPr run = style.addNewRPr();
        CTFonts fonts = run.addNewRFonts();
        fonts.setAscii("Noto Sans SC");
        fonts.setHAnsi("Noto Sans SC");
        fonts.setEastAsia("Noto Sans SC");
        run.addNewSz().setVal(BigInteger.valueOf(halfPoints));
        styles.addStyle(new XWPFStyle(style));
    }
}
