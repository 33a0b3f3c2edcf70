package dev.yearbook.ingest.quantity;

import java.util.Optional;

/// Recognises numerals that belong to words and names.
final class Names {

    private static final Vocabulary PLAN = Vocabulary.role("plan");
    private static final Vocabulary CLASSED = Vocabulary.role("classed");
    private static final Vocabulary PHASED = Vocabulary.role("phased");
    private static final Vocabulary PHRASE = Vocabulary.role("phrase");
    private static final Vocabulary SESSION = Vocabulary.role("session");
    private static final int LONGEST_TITLE = 60;
    private static final int LONGEST_QUOTED = 9;

    private Names() {}

    /// A numeral within a word, unless the number reaches further than the word and counts
    /// something.
    static Optional<Numeric> word(Site site) {
        Words.Match word = Words.standard().around(site.text(), site.start());
        if (word.end() < 0 || site.end() > word.end() && site.unit().found()) {
            return Optional.empty();
        }
        return site.skip(word.reason(), Math.min(site.end(), word.end()));
    }

    /// PM2.5, G60, 3CL, 5G: letters run on from the digits.
    static boolean lettered(Site site) {
        Script text = site.text();
        int start = site.start();
        if (!site.numeral().arabic() || amount(site)) {
            return false;
        }
        boolean before = text.letter(start - 1) || text.in(start - 1, "-_—") && model(site);
        boolean after = text.letter(site.end()) && !site.unit().found();
        return before || after || generation(site) || grade(site);
    }

    /// GDP15.6万元: a multiplier, money or a percentage behind letters is no model.
    private static boolean amount(Site site) {
        return site.unit().found()
                && switch (site.dimension()) {
                    case MONEY, PERCENT, POINTS -> true;
                    default -> site.numeral().scale() < 0;
                };
    }

    /// ARJ21-700, CoV-2: letters stand in the word that a hyphen joins to the digits.
    private static boolean model(Site site) {
        Script text = site.text();
        int i = site.start() - 2;
        while (text.digit(i) && site.start() - i < 8) {
            i--;
        }
        return text.letter(i) && (i < site.start() - 2 || !site.unit().found())
                || text.at(i) == '_';
    }

    /// 5G, 4K: what a single letter stands for here is no unit.
    private static boolean generation(Site site) {
        Script text = site.text();
        boolean small = site.numeral().plainInteger() && site.numeral().unscaled() < 10;
        boolean letter = text.in(site.end(), "GD") && !text.letter(site.end() + 1);
        boolean screen =
                text.at(site.end()) == 'K'
                        && text.followsAny(site.end() + 1, "超高清", "高清", "视频", "电视", "金", "/");
        return small && (letter || screen);
    }

    /// 5A级, 3A景区.
    private static boolean grade(Site site) {
        Script text = site.text();
        return text.letter(site.end())
                && !text.letter(site.end() + 1)
                && text.followsAny(site.end() + 1, "级", "类", "型", "股", "景区", "轮");
    }

    /// 三线并进: how many of what is only said in passing.
    static boolean phrase(Site site) {
        Script text = site.text();
        int end = site.end();
        boolean counted = text.in(end, "家个项名条所座户件人");
        return site.numeral().chinese() && text.han(end) && !counted && PHRASE.at(text, end + 1);
    }

    /// 4.0版, 2.0新范式.
    static boolean version(Site site) {
        Script text = site.text();
        Numeral n = site.numeral();
        boolean round =
                n.arabic() && n.scale() == 1 && n.unscaled() % 10 == 0 && n.unscaled() < 100;
        boolean named =
                text.han(n.end()) && !site.unit().found() && !text.han(n.start() - 1)
                        || text.han(n.end())
                                && !site.unit().found()
                                && !Modifiers.standard().before(text, n.start()).isPresent()
                                && !text.in(n.start() - 1, "为是");
        return text.at(n.end()) == '版' || round && named;
    }

    /// 863计划, 211工程.
    static boolean plan(Site site) {
        Numeral n = site.numeral();
        return n.arabic()
                && n.plainInteger()
                && n.end() - n.start() == 3
                && !site.unit().found()
                && PLAN.at(site.text(), n.end());
    }

    /// 1类新药, 三级医院, 二代.
    static boolean grading(Site site) {
        Script text = site.text();
        Numeral n = site.numeral();
        if (!n.plainInteger() || n.unscaled() > 20 && text.at(n.end()) != '强') {
            return false;
        }
        return switch (text.at(n.end())) {
            case '类' -> n.unscaled() < 10 && CLASSED.at(text, n.end() + 1);
            case '级', '星' -> true;
            case '强' -> !text.followsAny(n.end(), "强度", "强化");
            case '代' -> !text.followsAny(n.end(), "代表", "代理", "代码");
            case '维' -> !text.followsAny(n.end(), "维修", "维护");
            default -> false;
        };
    }

    /// 1+3+X.
    static boolean summed(Site site) {
        Script text = site.text();
        boolean before = text.at(site.start() - 1) == '+' && !text.in(site.start() - 2, "比增长");
        boolean after = text.digit(site.end() + 1) || text.in(site.end() + 1, "NXn");
        return before || text.at(site.end()) == '+' && after;
    }

    /// “三个口袋”, “1650”: the numeral opens a short quoted name.
    static boolean quoted(Site site) {
        Script text = site.text();
        if (!text.in(site.start() - 1, "“\"「『‘")) {
            return false;
        }
        int close = -1;
        for (int i = site.end(); i < site.end() + LONGEST_QUOTED && close < 0; i++) {
            close = text.in(i, "”\"」』’") ? i : -1;
        }
        return close >= 0 && !(site.numeral().arabic() && site.unit().found());
    }

    /// 《支持企业发展20条政策》.
    static boolean titled(Site site) {
        Script text = site.text();
        for (int i = site.start() - 1; i > site.start() - LONGEST_TITLE && i >= 0; i--) {
            if (text.in(i, "》\n")) {
                return false;
            }
            if (text.at(i) == '《') {
                return text.find('》', site.end(), site.end() + LONGEST_TITLE) >= 0;
            }
        }
        return false;
    }

    /// 1号线, 1—5号, 二期工程, 12届.
    static boolean numbered(Site site) {
        Script text = site.text();
        Numeral n = site.numeral();
        if (!n.plainInteger()) {
            return false;
        }
        int end = n.end();
        if (text.in(end, "—-至") && text.digit(end + 1)) {
            end = ArabicNumerals.read(text, end + 1).end();
        }
        return switch (text.at(end)) {
            case '号', '届' -> true;
            case '#' -> n.arabic();
            case '期' -> phase(site, end);
            default -> false;
        };
    }

    /// Whether N期 is a phase of a building and not a number of issues.
    private static boolean phase(Site site, int end) {
        Script text = site.text();
        return !site.numeral().arabic()
                || text.followsAny(end + 1, "工程", "项目", "建设", "通过", "于", "及", "、")
                || PHASED.before(text, text.skipSpaceBack(site.start()));
    }

    /// 四次会议, 三次全会.
    static boolean session(Site site) {
        return site.numeral().chinese() && SESSION.at(site.text(), site.end());
    }

    /// 每万人, 每10万人.
    static boolean base(Site site) {
        Script text = site.text();
        boolean per =
                text.at(site.start() - 1) == '/' && Multipliers.power(text.at(site.end() - 1)) > 0;
        return per || text.at(site.start() - 1) == '每' && !Periods.unit(site.unit());
    }

    /// 60岁, 20—60岁.
    static boolean age(Site site) {
        Script text = site.text();
        int end = text.skipSpace(site.end());
        if (text.in(end, "—-至到") && text.digit(end + 1)) {
            end = ArabicNumerals.read(text, end + 1).end();
        }
        boolean years = text.at(end) == '岁' || text.follows(end, "周岁");
        return years && site.numeral().scale() <= 0 && !Periods.lasting(site);
    }
}
