package dev.yearbook.metrics.vocabulary;

import java.util.List;

/// A general indicator.
///
/// @param id its id in links and codes
/// @param name its name in Chinese
/// @param english its name in English
/// @param aliases other names
/// @param unit its usual unit
/// @param basis its usual basis
/// @param theme its theme
/// @param code its code in other classifications, such as `MSTI:GERD`; empty where there is none
public record Indicator(
        String id,
        String name,
        String english,
        List<String> aliases,
        String unit,
        String basis,
        String theme,
        String code) {}
