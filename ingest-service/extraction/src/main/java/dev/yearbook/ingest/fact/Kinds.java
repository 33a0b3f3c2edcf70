package dev.yearbook.ingest.fact;

import dev.yearbook.ingest.context.Role;
import dev.yearbook.ingest.context.Tail;
import dev.yearbook.ingest.fact.Fact.Kind;
import dev.yearbook.ingest.quantity.Dimension;
import dev.yearbook.ingest.quantity.Numeric.Quantity;
import dev.yearbook.ingest.quantity.Numeric.Shape;
import java.util.Optional;
import java.util.regex.Pattern;

/// Decides what sort of figure a quantity is by its form and the words before it.
///
/// | written | kind |
/// | --- | --- |
/// | 比上年增长12% | growth |
/// | 提高0.4个百分点, 比上年增加12亿元 | change |
/// | 占全国的12%, 占比为12% | share |
/// | 居全国第二 | rank |
/// | 是2012年的3倍 | multiple |
/// | 提高到12%, 失业率5% | level |
final class Kinds {

    private static final Pattern GROWTH_BEHIND =
            Pattern.compile("^的?(以上)?的?(增长|增速|增幅|年均增)(?![到至为])");
    private static final Pattern PART_BEHIND =
            Pattern.compile("^(的|为|是|属|来自|由|已|投向|用于|集中|分布|实现|达到)");

    /// 上云率近六成: a rate is a level, however it is written.
    private static final Pattern RATE = Pattern.compile("率(已|达|近|约|超)*$");

    /// 完成年度目标的60%: a part of what was aimed at.
    private static final Pattern ACHIEVED = Pattern.compile("完成.{0,8}(目标|任务|计划|预算).{0,16}$");

    private static final Pattern LEAD = Pattern.compile("(其中|，|有)*");

    private Kinds() {}

    static Kind of(Quantity quantity, Words around, Optional<Kind> previous) {
        Tail tail = around.tail();
        Dimension dimension = quantity.unit().dimension();
        if (quantity.shape() == Shape.RANK || dimension == Dimension.RANK) {
            return Kind.RANK;
        }
        boolean moved = moved(tail);
        if (quantity.shape() == Shape.GROWTH) {
            return Kind.GROWTH;
        }
        if (dimension == Dimension.MULTIPLE) {
            return moved ? Kind.GROWTH : Kind.MULTIPLE;
        }
        if (dimension == Dimension.POINTS) {
            return Kind.CHANGE;
        }
        if (dimension == Dimension.PERCENT) {
            return percent(quantity, around, moved, previous);
        }
        return moved ? Kind.CHANGE : Kind.LEVEL;
    }

    private static Kind percent(
            Quantity quantity, Words around, boolean moved, Optional<Kind> previous) {
        if (moved || GROWTH_BEHIND.matcher(around.right()).find()) {
            return Kind.GROWTH;
        }
        String words = around.words();
        boolean listed = around.asides().isBlank() && around.right().isBlank();
        if (listed && previous.filter(Kind.GROWTH::equals).isPresent()) {
            return Kind.GROWTH;
        }
        boolean bare = LEAD.matcher(words).matches();
        boolean continued =
                bare && around.stated() && previous.filter(Kind.SHARE::equals).isPresent();
        boolean achieved = ACHIEVED.matcher(words).find();
        boolean share =
                achieved
                        || Achieved.shareOf(around)
                        || around.tail().has(Role.SHARE)
                        || Shares.taken(words) >= 0
                        || quantity.shape() == Shape.FRACTION && !RATE.matcher(words).find()
                        || continued
                        || bare && PART_BEHIND.matcher(around.right()).find();
        return share ? Kind.SHARE : Kind.LEVEL;
    }

    /// Whether the figure says by how much something moved, and not where it arrived.
    static boolean moved(Tail tail) {
        return (tail.has(Role.UP) || tail.has(Role.DOWN)) && !tail.has(Role.TO);
    }
}
