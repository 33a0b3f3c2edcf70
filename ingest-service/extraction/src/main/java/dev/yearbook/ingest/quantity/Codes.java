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

    /// (025) 84707368, 025-84707368: seven or eight digits behind an area code, or the area code.
    static boolean telephone(Site site) {
        Script text = site.text();
        Numeral n = site.numeral();
        if (!n.arabic() || site.unit().found() || site.cell()) {
            return false;
        }
        int before = text.skipSpaceBack(n.start()) - 1;
        boolean joined = text.in(before, "-~)—") && text.digit(before - 1);
        int digits = n.end() - n.start();
        if (joined && (digits == 7 || digits == 8)) {
            return area(text, before);
        }
        int after = text.skipSpace(n.end());
        int next = text.skipSpace(after + 1);
        int end = next;
        while (text.digit(end)) {
            end++;
        }
        return text.in(after, "-~)—") && (end - next == 7 || end - next == 8) && digits <= 4;
    }

    /// Whether two to four digits that are no part of a longer number end at `end`.
    private static boolean area(Script text, int end) {
        int start = end;
        while (text.digit(start - 1)) {
            start--;
        }
        return end - start >= 2 && end - start <= 4 && !text.in(start - 1, ".,");
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
