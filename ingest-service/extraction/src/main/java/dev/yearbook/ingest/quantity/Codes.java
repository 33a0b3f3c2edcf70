package dev.yearbook.ingest.quantity;

/// Tells identifiers by the word before them.
final class Codes {

    private static final String[] WORDS = {
        "代码", "电话", "热线", "邮编", "邮政编码", "传真", "手机", "手机号", "编号", "证号", "文号", "备案号", "账号", "密码",
        "QQ", "ISBN", "ISSN", "DOI", "doi", "ID", "id", "No.", "NO.", "No", "备", "字第", "专利号", "号码",
        "颜色", "#"
    };

    private Codes() {}

    static boolean before(Script text, int start) {
        int i = text.skipSpaceBack(start);
        if (text.at(i - 1) == ':' || text.at(i - 1) == '为') {
            i = text.skipSpaceBack(i - 1);
        }
        return text.precedesAny(i, WORDS) && bare(text, start);
    }

    /// Whether the digits stand alone: an identifier has neither multiplier nor measure word.
    private static boolean bare(Script text, int start) {
        int end = start;
        while (text.digit(end) || text.at(end) == '-') {
            end++;
        }
        return end - start >= 3 && !text.in(end, "万亿%个家项件元户名人");
    }

    /// Whether digits and points are a section number: 1.2.3.
    static boolean dotted(Script text, int start, int end) {
        if (end - start > 11) {
            return false;
        }
        for (int i = start; i < end; i++) {
            if (text.at(i) == ',') {
                return false;
            }
        }
        return true;
    }
}
