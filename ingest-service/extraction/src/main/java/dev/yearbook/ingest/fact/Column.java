package dev.yearbook.ingest.fact;

import dev.yearbook.ingest.fact.Fact.Kind;
import dev.yearbook.ingest.quantity.QuantityReader;
import dev.yearbook.ingest.quantity.Unit;
import java.util.Optional;
import java.util.regex.Matcher;
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
/// | 比上年增长（%） | growth |
///
/// @param name the header without its unit, year and asides
/// @param labels the column to the left that labels the rows, or -1
record Column(
        int index,
        Part part,
        String name,
        Optional<Unit> unit,
        Optional<Integer> year,
        Kind kind,
        int labels) {

    /// The part that a column plays.
    enum Part {
        LABEL,
        YEAR,
        UNIT,
        INDICATOR,
        FIGURES
    }

    private static final Pattern YEAR = Pattern.compile("((?:19|20)\\d{2})\\s*年?");
    private static final Pattern ASIDE = Pattern.compile("[（\\[][^）\\]]*[）\\]]");
    private static final Pattern GROWTH =
            Pattern.compile("增长|增速|增幅|同比|比上年|较上年|growth", Pattern.CASE_INSENSITIVE);

    private static final Pattern GENERAL =
            Pattern.compile(
                    "|绝对数|绝对量|绝对值|数值|指标值|数据|本年|本年数|全年|实绩|总量|数量|金额|合计|value|值|实际|完成数|完成情况|全年实绩|本期",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern DERIVED =
            Pattern.compile(
                    "(比|较)?(上年|去年|上一年)?(同期)?(名义|实际)?(增长率?|增速|增幅|增减|同比)|占.*(比重|比例)?|[±（）()%]");

    static Column of(Grid grid, int index, boolean numeric, int labels) {
        String header = grid.header(index);
        Optional<Unit> unit = QuantityReader.standard().headerUnit(header);
        Matcher m = YEAR.matcher(header);
        Optional<Integer> year =
                m.find() ? Optional.of(Integer.parseInt(m.group(1))) : Optional.empty();
        String name = ASIDE.matcher(header).replaceAll("");
        name = YEAR.matcher(name).replaceAll("").strip();
        Part part = part(name.toLowerCase(java.util.Locale.ROOT), numeric);
        return new Column(index, part, Terms.shorten(name), unit, year, kind(name, unit), labels);
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
        return GROWTH.matcher(name).find() && unit.isPresent() ? Kind.CHANGE : Kind.LEVEL;
    }
}
