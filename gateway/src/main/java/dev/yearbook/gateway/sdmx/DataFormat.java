package dev.yearbook.gateway.sdmx;

import dev.yearbook.gateway.sdmx.DataCsv.Labels;
import io.micronaut.http.MediaType;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A data format and the media type under which it is sent.
///
/// | media type | `format` | |
/// | --- | --- | --- |
/// | `application/vnd.sdmx.data+json;version=2.1.0` | `json` | the default of version 2 |
/// | `application/vnd.sdmx.data+csv;version=2.0.0` | `csv` | with `labels` and `keys` |
/// | `application/vnd.sdmx.genericdata+xml;version=2.1` | `xml` | the default of version 1.5 |
/// | `application/vnd.sdmx.structurespecificdata+xml;version=2.1` | `structurespecific` | |
/// | `application/vnd.json-stat+json` | `jsonstat` | JSON-stat 2.0 |
///
/// @param type the media type of the answer
/// @param writer the format
record DataFormat(String type, DataMessage.Writer writer) {

    private static final String JSON = "application/vnd.sdmx.data+json";
    private static final String CSV = "application/vnd.sdmx.data+csv";
    private static final String GENERIC = "application/vnd.sdmx.genericdata+xml";
    private static final String SPECIFIC = "application/vnd.sdmx.structurespecificdata+xml";
    private static final String STAT = "application/vnd.json-stat+json";

    /// The names of all media types, to be told to who asks for another.
    static final List<String> TYPES = List.of(JSON, CSV, GENERIC, SPECIFIC, STAT);

    /// The format of a `format` parameter.
    ///
    /// @throws BadQuery if there is none of that name
    static DataFormat named(String format) {
        return switch (format) {
            case "json" -> of(MediaType.of(JSON)).orElseThrow();
            case "csv" -> of(MediaType.of(CSV)).orElseThrow();
            case "xml", "generic" -> of(MediaType.of(GENERIC)).orElseThrow();
            case "structurespecific" -> of(MediaType.of(SPECIFIC)).orElseThrow();
            case "jsonstat" -> of(MediaType.of(STAT)).orElseThrow();
            default ->
                    throw new BadQuery(
                            "format",
                            "format must be json, csv, xml, structurespecific or jsonstat.");
        };
    }

    /// The format of a media type that is asked for, none where we do not write it.
    static Optional<DataFormat> of(MediaType wanted) {
        return switch (wanted.getType() + "/" + wanted.getSubtype()) {
            case "application/vnd.sdmx.data+json", "application/json" ->
                    format(JSON + ";version=2.1.0", new DataJson());
            case "application/vnd.sdmx.data+csv", "text/csv" -> Optional.of(csv(wanted));
            case "application/vnd.sdmx.genericdata+xml", "application/xml", "text/xml" ->
                    format(GENERIC + ";version=2.1", DataXml.GENERIC);
            case "application/vnd.sdmx.structurespecificdata+xml" ->
                    format(SPECIFIC + ";version=2.1", DataXml.STRUCTURE_SPECIFIC);
            case "application/vnd.json-stat+json" -> format(STAT, new JsonStat());
            default -> Optional.empty();
        };
    }

    private static DataFormat csv(MediaType wanted) {
        String labels = wanted.getParameters().get("labels").orElse("id");
        Labels chosen =
                Arrays.stream(Labels.values())
                        .filter(l -> l.name().toLowerCase(Locale.ROOT).equals(labels))
                        .findFirst()
                        .orElse(Labels.ID);
        String keys = wanted.getParameters().get("keys").orElse("none");
        return new DataFormat(
                CSV + ";version=2.0.0;labels=" + chosen.name().toLowerCase(Locale.ROOT),
                new DataCsv(
                        chosen,
                        keys.equals("series") || keys.equals("both"),
                        keys.equals("obs") || keys.equals("both")));
    }

    private static Optional<DataFormat> format(String type, DataMessage.Writer writer) {
        return Optional.of(new DataFormat(type, writer));
    }
}
