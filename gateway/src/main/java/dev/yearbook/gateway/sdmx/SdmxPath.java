package dev.yearbook.gateway.sdmx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// What a path below `/sdmx` asks for.
///
/// | path | version | asks for |
/// | --- | --- | --- |
/// | `data/METRICS/A..I_X`, `data/YB,METRICS,1.0/all/all` | 1.5 | data |
/// | `dataflow/all/all/latest`, `codelist/YB/CL_FREQ` | 1.5 | structure |
/// | `availableconstraint/METRICS/all` | 1.5 | availability |
/// | `data/dataflow/YB/METRICS/1.0/A.*.I_X` | 2 | data |
/// | `structure/dataflow/YB/METRICS/1.0` | 2 | structure |
/// | `availability/dataflow/YB/METRICS/1.0/*/FREQ` | 2 | availability |
sealed interface SdmxPath {

    /// Data of the series that match `key`.
    ///
    /// @param known whether the dataflow asked for is ours
    /// @param second whether it was asked for in version 2 of the API
    record Data(boolean known, String key, boolean second) implements SdmxPath {}

    /// An artefact with this id, or all of its kind.
    record Structure(Artefact artefact, boolean known, String id, boolean second)
            implements SdmxPath {}

    /// The codes that occur in the series that match `key`, of these dimensions or all.
    record Availability(boolean known, String key, Set<String> dimensions, boolean second)
            implements SdmxPath {}

    /// Artefacts and resources of SDMX that are not offered here.
    record Unsupported(String resource) implements SdmxPath {}

    Set<String> CONTEXTS = Set.of("dataflow", "datastructure", "provisionagreement", "*");
    Set<String> ANY = Set.of("all", "*", "");
    Set<String> OTHER_ARTEFACTS =
            Set.of(
                    "agencyscheme",
                    "categorisation",
                    "categoryscheme",
                    "contentconstraint",
                    "dataconstraint",
                    "dataproviderscheme",
                    "hierarchy",
                    "hierarchicalcodelist",
                    "metadataflow",
                    "metadatastructure",
                    "organisationscheme",
                    "provisionagreement",
                    "structureset",
                    "valuelist");

    /// Reads a path; empty where it is none of SDMX's.
    static Optional<SdmxPath> parse(String path) {
        List<String> parts = new ArrayList<>(List.of(path.split("/", -1)));
        if (parts.getLast().isEmpty()) {
            parts.removeLast();
        }
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        String resource = parts.removeFirst();
        return switch (resource) {
            case "data" -> Optional.of(data(parts));
            case "availability" -> Optional.of(availability(parts));
            case "availableconstraint" ->
                    Optional.of(
                            new Availability(
                                    flow(at(parts, 0)),
                                    at(parts, 1),
                                    dimensions(at(parts, 3)),
                                    false));
            case "structure" -> structure(at(parts, 0), rest(parts), true);
            case "schema", "metadata", "registration" -> Optional.of(new Unsupported(resource));
            default -> structure(resource, parts, false);
        };
    }

    private static SdmxPath data(List<String> parts) {
        if (CONTEXTS.contains(at(parts, 0)) && parts.size() > 1) {
            return new Data(known(parts, 1), at(parts, 4), true);
        }
        return new Data(flow(at(parts, 0)), at(parts, 1), false);
    }

    private static SdmxPath availability(List<String> parts) {
        return new Availability(known(parts, 1), at(parts, 4), dimensions(at(parts, 5)), true);
    }

    private static Optional<SdmxPath> structure(String type, List<String> parts, boolean second) {
        if (OTHER_ARTEFACTS.contains(type)) {
            return Optional.of(new Unsupported(type));
        }
        return Artefact.of(type)
                .map(artefact ->
                        new Structure(
                                artefact,
                                matches(at(parts, 0), DataStructure.AGENCY)
                                        && version(at(parts, 2)),
                                at(parts, 1),
                                second));
    }

    private static boolean known(List<String> parts, int from) {
        return matches(at(parts, from), DataStructure.AGENCY)
                && matches(at(parts, from + 1), DataStructure.ID)
                && version(at(parts, from + 2));
    }

    /// A flow of version 1.5: `METRICS`, `YB,METRICS` or `YB,METRICS,1.0`.
    private static boolean flow(String reference) {
        String[] parts = reference.split(",", -1);
        return switch (parts.length) {
            case 1 -> matches(parts[0], DataStructure.ID);
            case 2 ->
                    matches(parts[0], DataStructure.AGENCY) && matches(parts[1], DataStructure.ID);
            default ->
                    matches(parts[0], DataStructure.AGENCY)
                            && matches(parts[1], DataStructure.ID)
                            && version(parts[2]);
        };
    }

    private static boolean matches(String asked, String ours) {
        return ANY.contains(asked) || List.of(asked.split("[,+]")).contains(ours);
    }

    private static boolean version(String asked) {
        return Set.of("latest", "~", "+").contains(asked) || matches(asked, DataStructure.VERSION);
    }

    private static Set<String> dimensions(String text) {
        return ANY.contains(text) ? Set.of() : new TreeSet<>(List.of(text.split(",")));
    }

    private static String at(List<String> parts, int index) {
        return index < parts.size() ? parts.get(index) : "";
    }

    private static List<String> rest(List<String> parts) {
        return parts.isEmpty() ? parts : parts.subList(1, parts.size());
    }
}
