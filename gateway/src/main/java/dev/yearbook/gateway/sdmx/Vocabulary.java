package dev.yearbook.gateway.sdmx;

import java.util.List;

/// The codelists that do not depend on the data.
final class Vocabulary {

    /// How long a period is: SDMX's CL_FREQ, as far as reports use it.
    static final Codelist FREQ =
            list(
                    "CL_FREQ",
                    new Name("频率", "Frequency"),
                    code("A", "年度", "Annual"),
                    code("S", "半年度", "Half-yearly"),
                    code("Q", "季度", "Quarterly"),
                    code("M", "月度", "Monthly"),
                    code("D", "每日或某日", "Daily, or at a day"),
                    code("_O", "其他时段", "Other period"));

    /// Level, growth, change, share, rank, multiple.
    static final Codelist KIND =
            list(
                    "CL_KIND",
                    new Name("类别", "Kind of figure"),
                    code("LEVEL", "水平", "Level"),
                    code("GROWTH", "增长率", "Growth"),
                    code("CHANGE", "增减量", "Change"),
                    code("SHARE", "占比", "Share"),
                    code("RANK", "位次", "Rank"),
                    code("MULTIPLE", "倍数", "Multiple"));

    /// Flow, stock, cumulative.
    static final Codelist BASIS =
            list(
                    "CL_BASIS",
                    new Name("口径", "Basis"),
                    code("FLOW", "期间数", "During the period"),
                    code("STOCK", "时点数", "At the date"),
                    code("CUMULATIVE", "累计数", "Since the start, until the date"));

    /// Observed or aimed at.
    static final Codelist STATUS =
            list(
                    "CL_STATUS",
                    new Name("实际或目标", "Observed or target"),
                    code("OBSERVED", "实际", "Observed"),
                    code("TARGET", "目标", "Target"));

    /// SDMX's CL_OBS_STATUS 2.2, as far as we give it.
    static final Codelist OBS_STATUS =
            list(
                    "CL_OBS_STATUS",
                    new Name("数据状态", "Observation status"),
                    code("A", "正常值", "Normal value"),
                    code("B", "口径变化", "Time series break"),
                    code("E", "估计值", "Estimated value"),
                    code("P", "初步值", "Provisional value"),
                    code("R", "已修订", "Revised value"));

    /// What the words around a number say of it.
    static final Codelist MODIFIER =
            list(
                    "CL_MODIFIER",
                    new Name("精确程度", "Modifier"),
                    code("EXACT", "确数", "Exact"),
                    code("APPROX", "约数", "Approximate"),
                    code("AT_LEAST", "以上", "At least"),
                    code("AT_MOST", "以下", "At most"),
                    code("RANGE", "区间", "Range"));

    /// How an observation stands to the others of its period.
    static final Codelist VERDICT =
            list(
                    "CL_VERDICT",
                    new Name("来源比对", "Verdict on sources"),
                    code("ONLY", "单一来源", "Only source"),
                    code("CONSISTENT", "一致", "Consistent"),
                    code("FINER", "更精确", "Finer"),
                    code("TENSION", "存疑", "Tension"),
                    code("CONTRADICTION", "矛盾", "Contradiction"),
                    code("REVISED", "已修订", "Revised"),
                    code("NOT_COMPARABLE", "不可比", "Not comparable"));

    private Vocabulary() {}

    private static Codelist list(String id, Name name, Code... codes) {
        return new Codelist(id, name, List.of(codes));
    }

    private static Code code(String id, String zh, String en) {
        return new Code(id, new Name(zh, en));
    }
}
