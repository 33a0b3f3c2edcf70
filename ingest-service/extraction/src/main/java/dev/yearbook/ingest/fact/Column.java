package dev.yearbook.ingest.fact;

import dev.yearbook.ingest.fact.Fact.Kind;
import dev.yearbook.ingest.quantity.QuantityReader;
import dev.yearbook.ingest.quantity.Unit;
import java.util.Optional;
import java.util.regex.Pattern;

/// What the header of a column says of the figures in it.
///
/// | header | part |
/// | --- | --- |
/// | 地区, province | labels |
/// | 年份, year | the year of the row |
/// | 单位, units | the unit of the row |
/// | 指标, variables | the indicator of the row |
/// | R&D经费（亿元） | figures in 亿元 |
/// | 1—7月, 本月, 累计 | figures of that time, see `TableTimes` |
/// | 比上年增长（%） | growth |
///
/// @param name the header without its unit, year and asides
/// @param labels the column to the left that labels the rows, or -1
record Column(int index, Part part, String name, Optional<Unit> unit, Kind kind, int labels) {

    /// The part that a column plays.
    enum Part {
        LABEL,
        YEAR,
        UNIT,
        INDICATOR,
        FIGURES
    }

    private static final Pattern YEAR = Pattern.compile("((?:19|20)\\d{2})\\s*年?");
    private static final int WHOLE_YEAR = 364;
    private static final Pattern ASIDE = Pattern.compile("[（\\[][^）\\]]*[）\\]]");
    private static final Pattern GROWTH =
            Pattern.compile(
                    "增长|增速|增幅|涨幅|增减|增加|减少|同比|环比|比上年|较上年|比年初|growth", Pattern.CASE_INSENSITIVE);

    private static final Pattern RATE = Pattern.compile("增长|增速|增幅|同比|环比|涨幅");
    private static final Optional<Unit> PERCENT = QuantityReader.standard().headerUnit("（%）");
    private static final Pattern GENERAL =
            Pattern.compile(
                    "|绝对数|绝对额|绝对量|绝对值|数值|指标值|数据|本年|本年数|全年|实绩|总量|数量|金额|合计|value|值|实际|完成数|完成情况|全年实绩|本期",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern DERIVED =
            Pattern.compile(
                    "(比|较)?(上年|去年|上一年|上月|年初)?(同期)?(名义|实际)?(增长率?|增速|增幅|涨幅|增减|增加|同比|环比|±)+|占.*(比重|比例)?|[±（）()%]");

    static Column of(Grid grid, int index, boolean numeric, int labels) {
        String header = grid.header(index);
        String name = ASIDE.matcher(header).replaceAll("");
        name = YEAR.matcher(HeaderTime.without(name)).replaceAll("").strip();
        Optional<Unit> unit = unit(header, name);
        Part part = part(name.toLowerCase(java.util.Locale.ROOT), numeric);
        return new Column(index, part, Terms.shorten(name), unit, kind(name, unit), labels);
    }

    /// The unit of the header; a growth is in per cent where none is written, even if the table as
    /// a whole has a unit. 增加 and 增减 may be amounts.
    private static Optional<Unit> unit(String header, String name) {
        Optional<Unit> written =
                QuantityReader.standard().headerUnit(header.replace("±", "").replace("+-", ""));
        return written.isEmpty() && RATE.matcher(name).find() ? PERCENT : written;
    }

    /// Whether the header says nothing of what is measured: 2005, 绝对数, 比上年增长.
    boolean general() {
        return GENERAL.matcher(grown()).matches();
    }

    /// The name without the words of growth and share.
    String grown() {
        return kind == Kind.LEVEL ? name : DERIVED.matcher(name).replaceAll("").strip();
    }

    /// What the shares of the column are part of.
    String whole() {
        return Shares.whole(name.substring(name.indexOf('占') + 1));
    }

    /// What the growth of the column is measured against: of a part of a year, the same part of the
    /// year before.
    String base(Timing timing) {
        if (name.contains("环比") || name.contains("上月")) {
            return "上月";
        }
        if (name.contains("年初")) {
            return "年初";
        }
        long days = timing.end().toEpochDay() - timing.start().toEpochDay();
        return days < WHOLE_YEAR ? "上年同期" : "上年";
    }

    private static Part part(String name, boolean numeric) {
        return switch (name) {
            case "年份", "年度", "year", "years", "年" -> Part.YEAR;
            case "单位", "计量单位", "unit", "units" -> Part.UNIT;
            case "指标", "指标名称", "indicator", "chn_block4", "变量", "variable", "项目名称" ->
                    numeric ? Part.FIGURES : Part.INDICATOR;
            default -> numeric ? Part.FIGURES : Part.LABEL;
        };
    }

    private static Kind kind(String name, Optional<Unit> unit) {
        boolean percent = unit.filter(u -> u.base().equals("%")).isPresent() || name.contains("%");
        if (percent && GROWTH.matcher(name).find()) {
            return Kind.GROWTH;
        }
        if (percent && (name.contains("占") || name.contains("比重"))) {
            return Kind.SHARE;
        }
        return GROWTH.matcher(name).find() ? Kind.CHANGE : Kind.LEVEL;
    }
}
