package dev.yearbook.metrics.vocabulary;

import static dev.yearbook.metrics.vocabulary.Table.cell;

import java.util.HashMap;
import java.util.Map;

/// Which units may stand in one series.
///
/// | units | class |
/// | --- | --- |
/// | 家, 个, 项, 台(套) and no unit | `count` |
/// | 人, 名 | `person` |
/// | %, 百分点 | `percent` |
/// | 核小时 | itself |
public final class UnitClasses {

    private final Map<String, String> classOf = new HashMap<>();

    public UnitClasses() {
        for (Map<String, String> row : Table.read("units.tsv").rows()) {
            for (String unit : cell(row, "units").split(" ")) {
                classOf.putIfAbsent(unit, cell(row, "class"));
            }
        }
        classOf.put("", "count");
    }

    /// The class of a unit in a figure of this kind: 位 is a rank in ranks and a person elsewhere.
    public String of(String unit, String kind) {
        if (kind.equals("rank")) return "rank";
        if (unit.equals("位")) return "person";
        return classOf.getOrDefault(unit.strip(), unit.strip());
    }
}
