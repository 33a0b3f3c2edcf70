package dev.yearbook.ingest.quantity;

import java.util.Optional;

/// Recognises numerals that belong to words and names.
final class Names {

    private static final String[] PLANS = {"计划", "工程", "专项行动", "行动计划", "热线", "国道", "航班", "高地"};
    private static final String[] CLASSED = {"创新药", "新药", "医疗器械", "疫苗", "水体", "水质", "地区"};

    private Names() {}

    /// A numeral within a word, unless the number reaches further than the word and counts
    /// something.
    static Optional<Numeric> word(Site site) {
        Words.Match word = Words.standard().around(site.text(), site.start());
        if (word.end() < 0) {
            return Optional.empty();
        }
        boolean further = site.end() > word.end() && site.unit().found();
        return further
                ? Optional.empty()
                : site.skip(word.reason(), Math.min(site.end(), word.end()));
    }

    static boolean lettered(Site site) {
        Script text = site.text();
        int start = site.start();
        if (!site.numeral().arabic()) {
            return false;
        }
        boolean before =
                text.letter(start - 1)
                        || text.in(start - 1, "-_") && text.letter(start - 2)
                        || text.at(start - 1) == '—'
                                && text.letter(start - 2)
                                && !site.unit().found();
        boolean after = text.letter(site.end()) && !site.unit().found();
        boolean generation =
                site.numeral().plainInteger()
                        && site.numeral().unscaled() < 10
                        && text.at(site.end()) == 'G'
                        && !text.letter(site.end() + 1);
        return before || after || generation;
    }

    static boolean version(Site site) {
        Script text = site.text();
        int end = site.end();
        Numeral n = site.numeral();
        if (text.at(end) == '版'
                || n.arabic()
                        && n.scale() == 1
                        && n.unscaled() % 10 == 0
                        && n.unscaled() < 100
                        && !site.unit().found()
                        && text.han(end)) {
            return true;
        }
        if (n.arabic()
                && n.plainInteger()
                && n.end() - n.start() == 3
                && text.followsAny(end, PLANS)) {
            return true;
        }
        return n.plainInteger()
                        && n.unscaled() < 10
                        && text.at(end) == '类'
                        && text.followsAny(end + 1, CLASSED)
                || n.plainInteger() && text.in(end, "级代维星") && !text.in(end - 1, "万亿");
    }

    static boolean summed(Site site) {
        Script text = site.text();
        boolean before = text.at(site.start() - 1) == '+' && text.digit(site.start() - 2);
        return before
                || text.at(site.end()) == '+'
                        && (text.digit(site.end() + 1) || text.in(site.end() + 1, "NXn"));
    }

    static boolean quoted(Site site) {
        Script text = site.text();
        if (!text.in(site.start() - 1, "“\"「『‘")) {
            return false;
        }
        int close = -1;
        for (int i = site.end(); i < site.end() + 9 && close < 0; i++) {
            close = text.in(i, "”\"」』’") ? i : -1;
        }
        return close >= 0
                && !(site.numeral().arabic() && site.unit().found() && close > site.unit().end());
    }

    static boolean titled(Site site) {
        Script text = site.text();
        for (int i = site.start() - 1; i > site.start() - 60 && i >= 0; i--) {
            if (text.at(i) == '》' || text.at(i) == '\n') {
                return false;
            }
            if (text.at(i) == '《') {
                return text.find('》', site.end(), site.end() + 60) >= 0;
            }
        }
        return false;
    }

    static boolean numbered(Site site) {
        Script text = site.text();
        int end = site.end();
        if (!site.numeral().plainInteger()) {
            return false;
        }
        return text.at(end) == '号'
                || text.at(end) == '#'
                || text.at(end) == '期'
                        && (!site.numeral().arabic()
                                || text.followsAny(end + 1, "工程", "项目", "建设", "通过", "于", "及", "、")
                                || text.precedesAny(site.start(), "光源", "工程", "项目", "园", "线", "厂"))
                || text.at(end) == '届';
    }

    static boolean base(Site site) {
        return site.text().at(site.start() - 1) == '每' && site.numeral().chinese();
    }

    static boolean age(Site site) {
        Script text = site.text();
        int end = text.skipSpace(site.end());
        if (text.at(end) == '岁' || text.follows(end, "周岁")) {
            return true;
        }
        if (!text.in(end, "—-至到~") || !text.digit(end + 1)) {
            return false;
        }
        int i = end + 1;
        while (text.digit(i) && i < end + 4) {
            i++;
        }
        return text.at(i) == '岁' || text.follows(i, "周岁");
    }
}
