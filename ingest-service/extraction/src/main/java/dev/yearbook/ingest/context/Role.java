package dev.yearbook.ingest.context;

/// The part that a function word plays around a figure.
public enum Role {
    /// 增至, 下降到: the figure is the level that was reached.
    TO,
    /// 增长, 提高: the figure says by how much something grew.
    UP,
    /// 下降, 减少: the figure says by how much something fell.
    DOWN,
    /// 同比, 比上年: what a growth is measured against.
    BASE,
    /// 占比, 比重: the figure is the part of a whole.
    SHARE,
    /// 居, 排名: the figure is a rank.
    RANK,
    /// 为, 达到: only joins a figure to its indicator.
    COPULA,
    /// 均, 已, 先后: says how, not what.
    ADVERB,
    /// 累计: the figure is a sum since the start.
    CUMULATIVE,
    /// 其中, 据统计: leads in a clause.
    LEAD,
    /// 带动: what stands before it is the cause, not the indicator.
    CAUSE,
    /// A word that only looks as if it ended with a function word: 创新, 人均.
    STOP
}
