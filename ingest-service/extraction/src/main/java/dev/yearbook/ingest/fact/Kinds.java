package dev.yearbook.ingest.fact;

import dev.yearbook.ingest.context.Role;
import dev.yearbook.ingest.context.Tail;
import dev.yearbook.ingest.fact.Fact.Kind;
import dev.yearbook.ingest.quantity.Dimension;
import dev.yearbook.ingest.quantity.Numeric.Quantity;
import dev.yearbook.ingest.quantity.Numeric.Shape;

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

    private Kinds() {}

    static Kind of(Quantity quantity, Tail tail, String words, String right) {
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
            return percent(quantity, tail, words, right, moved);
        }
        return moved && !words.endsWith("人均") ? Kind.CHANGE : Kind.LEVEL;
    }

    private static Kind percent(
            Quantity quantity, Tail tail, String words, String right, boolean moved) {
        if (moved) {
            return Kind.GROWTH;
        }
        boolean share =
                tail.has(Role.SHARE)
                        || Shares.taken(words) >= 0
                        || quantity.shape() == Shape.FRACTION
                        || words.isEmpty() && right.startsWith("的");
        return share ? Kind.SHARE : Kind.LEVEL;
    }

    /// Whether the figure says by how much something moved, and not where it arrived.
    static boolean moved(Tail tail) {
        return (tail.has(Role.UP) || tail.has(Role.DOWN)) && !tail.has(Role.TO);
    }
}
