package dev.yearbook.ingest.reading.layout;

import java.util.regex.Pattern;

/// Whether a line of text could be a title.
final class Title {

    private static final int WIDEST = 90;
    private static final Pattern FIGURE = Pattern.compile("[\\d０-９]+(?:[.．,，][\\d０-９]+)*");
    private static final Pattern LABELLED =
            Pattern.compile("[\\p{IsHan}A-Za-z\\s\\u3000]{1,8}[：:].*", Pattern.DOTALL);
    private static final Pattern NUMBER =
            Pattern.compile("[\\d０-９]{1,2}(?:\\.\\d{1,2})*|[一二三四五六七八九十]{1,3}");

    private static final Pattern AMOUNT =
            Pattern.compile(
                    "[约近超逾]?[\\d０-９][\\d０-９.．,，]*\\s*(?:[%％‰]|[余多]?[万亿]?[余多]?[^\\d年月日\\s]{1,3})");
    private static final Pattern DONE =
            Pattern.compile(
                    "(?:正式|完成|开展|建成|进入|启动|开工|实现|获得?批?|通过|在研|发布|新增|新建\\d|组织|举办|参与|形成|入选"
                            + "|截至|全年|累计|目前|[年月日],?).*|.*(?:并[^列购网]|已|[;；]).*");

    private static final Pattern NAME =
            Pattern.compile(
                    ".*(?:装置|设施|中心|平台|工程|研究院|研究所|实验室|公司|集团|大学|学院|医院|基地|园区|科学城"
                            + "|计划|项目|专项|网络?|站|[)）])");

    private Title() {}

    /// Whether the text reads like a title: short, with words, without a full stop, and not a row
    /// of figures.
    static boolean isLike(String text) {
        return text.length() <= WIDEST
                && Typography.width(text) <= WIDEST
                && text.codePoints().anyMatch(Character::isLetter)
                && !Typography.endsSentence(text)
                && !Typography.awaitsMore(text)
                && !text.endsWith("：")
                && !text.endsWith(":")
                && !Typography.holdsSentenceEnd(text)
                && FIGURE.matcher(text).results().limit(4).count() < 4
                && text.chars().filter(c -> c == '，' || c == ',').count() < 3;
    }

    /// Whether the line tells what was done or counted, rather than of what the next lines tell:
    /// 全年发表论文30篇, 正式建成并通过验收.
    static boolean isStatement(String text) {
        return AMOUNT.matcher(text).matches()
                || DONE.matcher(text).matches()
                || (text.indexOf('，') > 0 || text.indexOf(',') > 0)
                        && FIGURE.matcher(text).results().limit(2).count() == 2;
    }

    /// Whether the line reads like the name of an institution, a facility or a programme.
    static boolean isName(String text) {
        return NAME.matcher(text).matches();
    }

    /// Whether the line is an amount and nothing else: 42篇.
    static boolean isAmount(String text) {
        return AMOUNT.matcher(text).matches();
    }

    /// Whether a title-like line without any mark may still be something else: 来源：某日报.
    static boolean isLabelled(String text) {
        return LABELLED.matcher(text).matches();
    }

    /// Whether the line is only the number of a section, whose title stands in the next line.
    static boolean isNumber(String text) {
        return NUMBER.matcher(text).matches();
    }
}
