package dev.yearbook.ingest.quantity;

/// Recognises numbers that only count sections, items, tables.
final class Numbering {

    private static final String[] LABELS = {
        "附表", "附图", "图表", "专栏", "附件", "附录", "表", "图", "注", "章", "节", "款", "条款", "式", "例", "步骤", "卷",
        "Table", "Fig.", "Figure"
    };
    private static final String[] NO_LABELS = {
        "代表", "发表", "企图", "意图", "版图", "蓝图", "地图", "关注", "备注", "环节", "季节"
    };

    private Numbering() {}

    static boolean bracketed(Site site) {
        Script text = site.text();
        boolean open = text.at(site.start() - 1) == '(' || text.at(site.start() - 1) == '〔';
        boolean close = text.at(site.end()) == ')' || text.at(site.end()) == '〕';
        boolean small = site.numeral().plainInteger() && site.numeral().unscaled() < 100;
        return close && small && (open || leading(text, site.start()));
    }

    /// Whether the numeral opens a paragraph and a mark behind it says that it only numbers it.
    static boolean leading(Site site) {
        Script text = site.text();
        if (!leading(text, site.start()) || site.numeral().scale() < 0) {
            return false;
        }
        int end = site.end();
        if (text.in(end, "、.．") || text.at(end) == ',' || text.at(end) == '，') {
            return !text.digit(end + 1)
                    && site.numeral().plainInteger()
                    && site.numeral().unscaled() < 100;
        }
        return section(site);
    }

    /// 1.1 总体要求: a blank parts the number of a section from its title.
    private static boolean section(Site site) {
        Script text = site.text();
        Numeral numeral = site.numeral();
        boolean dotted = numeral.arabic() && numeral.scale() == 1 && numeral.unscaled() < 400;
        return dotted
                && text.space(numeral.end())
                && text.han(text.skipSpace(numeral.end()))
                && !site.unit().found();
    }

    private static boolean leading(Script text, int start) {
        int i = start;
        while (text.space(i - 1) || text.in(i - 1, "\t#*•·◆>")) {
            i--;
        }
        return i == 0 || text.in(i - 1, "\n\r");
    }

    static boolean labelled(Site site) {
        Script text = site.text();
        int i = text.skipSpaceBack(site.start());
        boolean number = site.numeral().plainInteger() && site.numeral().unscaled() < 1000;
        return number
                && text.precedesAny(i, LABELS)
                && !text.precedesAny(i, NO_LABELS)
                && !site.unit().found();
    }
}
