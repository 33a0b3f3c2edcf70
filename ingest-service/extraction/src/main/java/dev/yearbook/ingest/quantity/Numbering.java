package dev.yearbook.ingest.quantity;

/// Recognises numbers that only count sections, items, tables.
final class Numbering {

    /// How long the number of a table with its chapter is at most: 12-34-5.
    private static final int LONGEST_NUMBER = 8;

    private static final Vocabulary LABEL = Vocabulary.role("label");

    private Numbering() {}

    /// （一）, (2): a small number that fills brackets, or that a bracket closes at the beginning.
    static boolean bracketed(Site site) {
        Script text = site.text();
        boolean open = text.in(site.start() - 1, "(〔");
        boolean close = text.in(site.end(), ")〕");
        return close && small(site.numeral()) && (open || opens(text, site.start()));
    }

    private static boolean small(Numeral n) {
        return n.plainInteger() && n.unscaled() < 100;
    }

    /// 一、 3. 1.1: the numeral opens a paragraph and a mark behind it says that it numbers it.
    static boolean leading(Site site) {
        Script text = site.text();
        Numeral n = site.numeral();
        int end = n.end();
        boolean point = text.at(end) == '.' && (text.han(end + 1) || text.space(end + 1));
        if (!opens(text, n.start())) {
            return point && small(n) && text.in(n.start() - 1, " 。；;：:") && n.arabic()
                    || beforeYear(site)
                    || joined(site);
        }
        boolean mark = point || text.in(end, "、．,，)");
        if (mark && small(n)) {
            return !text.digit(end + 1);
        }
        return beforeYear(site) || section(site) || joined(site);
    }

    /// 4-12 工业企业财务: the chapter and the number of a table in it open its title.
    private static boolean joined(Site site) {
        Script text = site.text();
        int start = site.start();
        while (site.start() - start <= LONGEST_NUMBER
                && (text.digit(start - 1) || text.in(start - 1, "-—–"))) {
            start--;
        }
        int end = site.start();
        int parts = 1;
        while (end - start <= LONGEST_NUMBER
                && (text.digit(end) || text.in(end, "-—–") && text.digit(end + 1))) {
            parts += text.digit(end) ? 0 : 1;
            end++;
        }
        boolean second = start < site.start();
        return small(site.numeral())
                && site.numeral().arabic()
                && opens(text, start)
                && end - start <= LONGEST_NUMBER
                && (parts > 1 || second)
                && text.space(end)
                && text.han(text.skipSpace(end))
                && Multipliers.power(text.at(text.skipSpace(end))) == 0
                && !Units.standard().match(text, text.skipSpace(end)).found();
    }

    /// 2.2021年: the number of a remark that begins with a year.
    private static boolean beforeYear(Site site) {
        Script text = site.text();
        return small(site.numeral())
                && text.at(site.end()) == '.'
                && text.digit(site.end() + 1)
                && text.at(site.end() + 5) == '年';
    }

    /// 1.1 总体要求: a blank parts the number of a section from its title.
    private static boolean section(Site site) {
        Script text = site.text();
        Numeral n = site.numeral();
        int title = text.skipSpace(n.end());
        boolean dotted = n.arabic() && n.scale() == 1 && n.unscaled() < 400;
        return dotted && title > n.end() && text.han(title) && !site.unit().found();
    }

    /// Whether nothing but blanks and bullets stands before `start` in its line.
    private static boolean opens(Script text, int start) {
        int i = start;
        while (text.in(i - 1, " \t#*•·◆■●>") && start - i < 12) {
            i--;
        }
        return i == 0 || text.in(i - 1, "\n\r");
    }

    /// 附表1, 图2.
    static boolean labelled(Site site) {
        Script text = site.text();
        int i = text.skipSpaceBack(site.start());
        while (text.digit(i - 1)
                || text.in(i - 1, "-—.") && text.digit(i - 2) && site.start() - i < 8) {
            i--;
        }
        i = text.skipSpaceBack(i);
        boolean number = site.numeral().plainInteger() && site.numeral().unscaled() < 1000;
        return number && !site.unit().found() && LABEL.before(text, i);
    }

    /// 一是, 二是.
    static boolean enumerating(Site site) {
        Script text = site.text();
        return site.numeral().chinese()
                && site.end() - site.start() == 1
                && text.at(site.end()) == '是'
                && !text.han(site.start() - 1);
    }

    /// A number that is all of its paragraph: a page number, a mark on a chart.
    static boolean alone(Site site) {
        Script text = site.text();
        boolean last = text.skipSpace(site.end()) >= text.length();
        return last
                && opens(text, site.start())
                && site.numeral().plainInteger()
                && site.numeral().unscaled() < 1000;
    }
}
