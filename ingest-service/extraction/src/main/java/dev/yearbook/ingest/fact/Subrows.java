package dev.yearbook.ingest.fact;

import dev.yearbook.ingest.quantity.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Follows the rows of a table from top to bottom and tells which are parts of a row above, whose
/// unit and noun they leave unsaid.
///
/// | rows | read as |
/// | --- | --- |
/// | 粮食产量（万吨） 400 | |
/// | #稻谷 300 | 300万吨 of 粮食产量, 稻谷 |
/// | 小麦 80 | the list goes on: 80万吨 of 粮食产量, 小麦 |
/// | 进出口总额（亿元） 500, 出口额 300 | 300亿元: amounts of the same sort share a unit |
/// | 毛入学率 51.2 | a rate is no part, and has no unit of the rows above |
/// | 商标（件） 30, 汽车 900 | more than the row above: no part |
/// | 合计, 甲支出, 其中：中央 | with a total, the caption says what all rows are parts of |
final class Subrows {

    private static final Pattern MARK = Pattern.compile("^\\s*(#|其 ?中[：:]?|——|[-—·○])\\s*\\S");
    private static final Pattern RATIO =
            Pattern.compile("率$|比例|比重|占|增速|增长|指数|系数|倍|相当于|人均|平均|每|年限|年龄|强度");

    /// A noun that measures: a row that ends with one stands for itself. 国有企业, 女教师 are only sorts.
    private static final Pattern MEASURE =
            Pattern.compile(
                    "(量|额|值|数|收入|支出|经费|投入|面积|利润|利税|税收|投资|余额|存款|贷款|人口|里程|动力|产出|成本|费用|资产|负债)$");

    private static final Pattern AMOUNT = Pattern.compile("(额|收入|支出|产值|增加值|存款|贷款|余额|利润|税收)$");

    private Optional<Unit> above = Optional.empty();
    private String parent = "";
    private List<BigDecimal> whole = List.of();
    private List<BigDecimal> stated = List.of();
    private boolean total;
    private boolean listing;
    private boolean part;
    private boolean alike;

    /// Enters the next row.
    ///
    /// @param label its label as written
    /// @param unit the unit that it states itself
    /// @param figures the figures of its columns of levels, from left to right
    void enter(String label, Optional<Unit> unit, List<BigDecimal> figures) {
        boolean marked = MARK.matcher(label).find();
        String name = RowLabel.plain(label);
        total |= RowLabel.total(name);
        part = marked && !parent.isEmpty() || unmarked(name, unit, figures);
        alike = !part && unit.isEmpty() && akin(name) && within(figures, stated);
        listing = part && (marked || listing);
        if (!part) {
            parent = name;
            whole = figures;
        }
        if (unit.isPresent() || !part && !alike) {
            above = unit;
            stated = figures;
        }
    }

    /// A row without mark goes on with the parts, or is one if the row above has said a unit.
    private boolean unmarked(String name, Optional<Unit> unit, List<BigDecimal> figures) {
        boolean open = listing || above.isPresent() && MEASURE.matcher(parent).find();
        boolean same = unit.isEmpty() ? open : listing && unit.equals(above);
        return same && sort(name) && within(figures, whole);
    }

    /// 出口额 below 进出口总额（亿元）: another amount of the same sort.
    private boolean akin(String name) {
        Matcher here = AMOUNT.matcher(name);
        Matcher there = AMOUNT.matcher(parent);
        return above.isPresent()
                && here.find()
                && there.find()
                && here.group().equals(there.group());
    }

    /// Whether no figure is more than that of the whole in the same column.
    private static boolean within(List<BigDecimal> figures, List<BigDecimal> whole) {
        boolean smaller = !figures.isEmpty() && figures.size() <= whole.size();
        for (int i = 0; smaller && i < figures.size(); i++) {
            smaller = figures.get(i).compareTo(whole.get(i)) <= 0;
        }
        return smaller;
    }

    /// Whether a label names a sort of things and no measure of its own.
    private static boolean sort(String name) {
        return !MEASURE.matcher(name).find() && !RATIO.matcher(name).find();
    }

    /// The unit that the row has from the row above.
    Optional<Unit> unit() {
        return part || alike ? above : Optional.empty();
    }

    /// What the row above measures, if this row names a part of that and no measure of its own.
    Optional<String> parent(String name) {
        return Optional.of(parent)
                .filter(p -> part && !p.isEmpty() && !total)
                .filter(_ -> sort(name));
    }
}
