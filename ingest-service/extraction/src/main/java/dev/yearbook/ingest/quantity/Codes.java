package dev.yearbook.ingest.quantity;

/// Tells identifiers by the word before them.
final class Codes {

    private static final Vocabulary CODE = Vocabulary.role("code");

    private Codes() {}

    /// Whether a word like 代码 or 电话 stands before digits that have neither multiplier nor unit.
    static boolean code(Site site) {
        Script text = site.text();
        if (!site.numeral().arabic() && site.numeral().form() != Numeral.Form.MALFORMED) {
            return false;
        }
        int i = text.skipSpaceBack(site.start());
        while (text.digit(i - 1) || text.at(i - 1) == '-' && site.start() - i < 12) {
            i--;
        }
        if (text.in(i - 1, ":为是")) {
            i = text.skipSpaceBack(i - 1);
        }
        return CODE.before(text, i) && bare(text, site.start());
    }

    private static boolean bare(Script text, int start) {
        int end = start;
        while (text.digit(end) || text.at(end) == '-') {
            end++;
        }
        return end - start >= 3
                && Multipliers.power(text.at(end)) == 0
                && text.at(end) != '.'
                && !Units.standard().match(text, end).found();
    }

    /// Whether digits and points are the number of a section: 1.2.3.
    static boolean dotted(Script text, int start, int end) {
        return end - start <= 11 && text.find(',', start, end) < 0 && text.at(start) != '0';
    }
}
