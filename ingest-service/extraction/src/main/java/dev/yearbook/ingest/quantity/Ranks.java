package dev.yearbook.ingest.quantity;

import java.math.BigDecimal;
import java.util.Optional;

/// Tells ranks (全国第8位, 排名第一) from ordinals that only name (第2轮, 第一作者).
final class Ranks {

    private static final Unit PLACE = new Unit("位", "位", BigDecimal.ONE, Dimension.RANK);
    private static final Vocabulary STANDING = Vocabulary.role("standing");

    private Ranks() {}

    /// Whether 第 stands before the numeral.
    static boolean ordinal(Site site) {
        return site.text().precedes(site.text().skipSpaceBack(site.start()), "第");
    }

    /// An ordinal that is a place in an order.
    static Optional<Numeric> rank(Site site) {
        return ordinal(site) && place(site)
                ? site.quantity(site.numeral().value(), unit(site), Numeric.Shape.RANK)
                : Optional.empty();
    }

    private static boolean place(Site site) {
        Script text = site.text();
        int end = site.end();
        int written = text.skipSpace(end);
        if (text.in(written, "位名")) {
            return !text.follows(written, "名称");
        }
        int first = text.skipSpaceBack(site.start()) - 1;
        return ends(text, end) && STANDING.before(text, first);
    }

    /// Whether nothing follows that the ordinal could name.
    private static boolean ends(Script text, int end) {
        boolean listed = text.in(end, "、和与") && text.in(end + 1, "第一二三四五六七八九十");
        if (listed) {
            return false;
        }
        boolean open = text.han(end) || text.letter(end) || text.in(end, "“《");
        return !open || text.in(end, "的和与升跃");
    }

    /// 居全国前三: among the first so many, where it does not pick out the first of a list.
    static Optional<Numeric> among(Site site) {
        Script text = site.text();
        int end = text.in(site.end(), "位名") ? site.end() + 1 : site.end();
        boolean fits =
                front(site)
                        && STANDING.before(text, site.start() - 1)
                        && site.numeral().plainInteger()
                        && !text.precedes(site.start() - 1, "排名")
                        && !text.han(end);
        if (!fits) {
            return Optional.empty();
        }
        var span = new Span(site.start(), site.end());
        return Optional.of(
                new Numeric.Quantity(
                        span,
                        new Span(site.end(), end),
                        Optional.of(new Span(site.start() - 1, site.start())),
                        site.numeral().value(),
                        Optional.empty(),
                        PLACE,
                        Modifier.AT_MOST,
                        Numeric.Shape.RANK,
                        site.rule()));
    }

    /// Whether 前 before the numeral means the first so many: 前20的药企, but not 目前20家, 提前3天.
    static boolean front(Site site) {
        Script text = site.text();
        return text.at(site.start() - 1) == '前'
                && !text.precedesAny(site.start(), "提前", "目前", "当前", "此前", "之前", "以前", "日前", "年前")
                && !Periods.unit(site.unit())
                && !text.follows(site.end(), "季度");
    }

    /// The unit of a rank: 位, written or not.
    private static Units.Match unit(Site site) {
        int end = site.text().skipSpace(site.end());
        boolean written = site.text().in(end, "位名");
        return written
                ? new Units.Match(end, end + 1, PLACE)
                : new Units.Match(site.end(), site.end(), PLACE);
    }
}
