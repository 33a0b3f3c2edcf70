package dev.yearbook.ingest.quantity;

/// Recognises numbers of pages and what pages count of themselves: how often one was read, how many
/// items it has.
final class Pages {

    private static final Vocabulary COUNTER = Vocabulary.role("counter");
    private static final String DASHES = "-—–·";
    private static final int MOST_PAGES = 2000;

    private Pages() {}

    /// — 12 —, ·7·, and the 12 of 第 3 页 共 12 页.
    static boolean number(Site site) {
        Script text = site.text();
        Numeral n = site.numeral();
        boolean plain = n.arabic() && n.plainInteger() && n.unscaled() < MOST_PAGES;
        return plain && !site.cell() && (dashed(text, site) || ofPages(text, site));
    }

    private static boolean dashed(Script text, Site site) {
        int before = text.skipSpaceBack(site.start()) - 1;
        int after = text.skipSpace(site.end());
        return text.in(before, DASHES)
                && text.at(before) == text.at(after)
                && edge(text, before - 1)
                && edge(text, after + 1);
    }

    /// Whether a place is outside of words: a blank, the end of a sentence or of the text.
    private static boolean edge(Script text, int i) {
        return i < 0 || i >= text.length() || text.space(i) || text.in(i, "。；！？\n\r");
    }

    private static boolean ofPages(Script text, Site site) {
        int all = text.skipSpaceBack(site.start());
        int page = text.skipSpaceBack(all - 1);
        boolean total = text.at(all - 1) == '共' && text.at(text.skipSpace(site.end())) == '页';
        return total && text.in(page - 1, "页，,/");
    }

    /// 浏览次数：1045, and nothing else in the paragraph.
    static boolean counter(Site site) {
        Script text = site.text();
        int colon = text.skipSpaceBack(site.start()) - 1;
        int end = site.unit().found() ? site.unit().end() : site.end();
        return !site.cell()
                && text.in(colon, ":：")
                && COUNTER.before(text, text.skipSpaceBack(colon))
                && text.skipSpace(end) >= text.length();
    }
}
