package dev.yearbook.ingest.context;

/// What sort of subject a name names, as its last word says.
public enum EntityKind {
    /// 中心, 大学, 装置, 论坛: an organisation, facility, programme or event.
    ORGANISATION,
    /// 科学城, 新区: a place that is no administrative unit.
    AREA,
    /// 科研人员, 企业: a group, which is a subject only together with its place.
    PEOPLE,
    /// 计划, 工程, 专项: something that is done; a name only with a place or in quotation marks.
    PROGRAMME
}
