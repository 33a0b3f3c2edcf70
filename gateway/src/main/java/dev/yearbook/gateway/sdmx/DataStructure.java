package dev.yearbook.gateway.sdmx;

import dev.yearbook.gateway.sdmx.Component.Attribute;
import dev.yearbook.gateway.sdmx.Component.Dimension;
import dev.yearbook.gateway.sdmx.Component.Level;
import dev.yearbook.gateway.sdmx.Component.Measure;
import dev.yearbook.gateway.sdmx.Component.Time;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The structure of the one dataflow.
///
/// @param dimensions the dimensions of the series key, in order
record DataStructure(List<Dimension> dimensions) {

    /// The agency that maintains everything here.
    static final String AGENCY = "YB";

    /// The id of dataflow and data structure.
    static final String ID = "METRICS";

    /// The version of all artefacts.
    static final String VERSION = "1.0";

    /// What the dataflow is called.
    static final Name NAME = new Name("年报指标", "Metrics of annual reports");

    /// The time dimension.
    static final Time TIME = new Time("TIME_PERIOD", new Name("时期", "Time period"));

    /// The only measure.
    static final Measure VALUE = new Measure("OBS_VALUE", new Name("数值", "Value"));

    /// The attributes of series and observations.
    static final List<Attribute> ATTRIBUTES =
            List.of(
                    series("SERIES_ID", "序列标识", "Series id"),
                    series("TITLE", "名称", "Title"),
                    coded("OBS_STATUS", "数据状态", "Observation status", Vocabulary.OBS_STATUS),
                    coded("MODIFIER", "精确程度", "Modifier", Vocabulary.MODIFIER),
                    coded("VERDICT", "来源比对", "Verdict on sources", Vocabulary.VERDICT),
                    plain("OBS_VALUE_HIGH", "区间上限", "Upper value of a range"),
                    plain("OBS_PRE_BREAK", "修订前数值", "Value before the break"),
                    plain("OBS_COM", "说明", "Comment"),
                    plain("SOURCE", "来源", "Source"),
                    plain("EVIDENCE", "原文", "Evidence"),
                    plain("PUBLISHED", "发布日期", "Published on"));

    DataStructure {
        dimensions = List.copyOf(dimensions);
    }

    /// Every component, in the order of the structure.
    List<Component> components() {
        List<Component> components = new ArrayList<>(dimensions);
        components.add(TIME);
        components.add(VALUE);
        components.addAll(ATTRIBUTES);
        return components;
    }

    /// Every codelist that a component uses, once.
    List<Codelist> codelists() {
        Map<String, Codelist> lists = new LinkedHashMap<>();
        Stream.concat(
                        dimensions.stream().map(Dimension::codelist),
                        ATTRIBUTES.stream().map(Attribute::codelist).flatMap(Optional::stream))
                .forEach(list -> lists.putIfAbsent(list.id(), list));
        return List.copyOf(lists.values());
    }

    /// The attributes of a level.
    static List<Attribute> attributes(Level level) {
        return ATTRIBUTES.stream().filter(attribute -> attribute.level() == level).toList();
    }

    /// The URN of the dataflow.
    static String dataflowUrn() {
        return "urn:sdmx:org.sdmx.infomodel.datastructure.Dataflow=%s:%s(%s)"
                .formatted(AGENCY, ID, VERSION);
    }

    /// The URN of the data structure.
    static String structureUrn() {
        return "urn:sdmx:org.sdmx.infomodel.datastructure.DataStructure=%s:%s(%s)"
                .formatted(AGENCY, ID, VERSION);
    }

    private static Attribute series(String id, String zh, String en) {
        return new Attribute(id, new Name(zh, en), Level.SERIES, Optional.empty());
    }

    private static Attribute plain(String id, String zh, String en) {
        return new Attribute(id, new Name(zh, en), Level.OBSERVATION, Optional.empty());
    }

    private static Attribute coded(String id, String zh, String en, Codelist codes) {
        return new Attribute(id, new Name(zh, en), Level.OBSERVATION, Optional.of(codes));
    }
}
