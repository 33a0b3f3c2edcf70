package dev.yearbook.deploy.launcher;

import dev.yearbook.deploy.servers.ServerFailed;
import io.micronaut.core.type.Argument;
import io.micronaut.json.JsonMapper;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Documents in a folder, with what `documents.json` beside them says about each.
///
/// @param folder where the files are
/// @param entries for each document its `name`, which is that of its file, `mediaType`, and further
///   parameters of `POST /api/v1/documents`
record DocumentFolder(Path folder, List<Map<String, Object>> entries) {

    private static final JsonMapper JSON = JsonMapper.createDefault();

    private static final Map<String, String> MEDIA_TYPES =
            Map.of(
                    "txt", "text/plain",
                    "md", "text/markdown",
                    "html", "text/html",
                    "htm", "text/html",
                    "pdf", "application/pdf",
                    "docx",
                            "application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    /// Reads `documents.json`, or lists the files whose kind their names tell.
    static DocumentFolder read(Path folder) throws IOException {
        Path list = folder.resolve("documents.json");
        if (Files.exists(list)) {
            return new DocumentFolder(
                    folder,
                    JSON.readValue(
                            Files.readAllBytes(list),
                            Argument.listOf(Argument.mapOf(String.class, Object.class))));
        }
        try (Stream<Path> files = Files.list(folder)) {
            return new DocumentFolder(
                    folder,
                    files.map(file -> file.getFileName().toString())
                            .filter(name -> MEDIA_TYPES.containsKey(ending(name)))
                            .sorted()
                            .map(name -> Map.<String, Object>of("name", name))
                            .toList());
        }
    }

    /// What the latest year's summary has to show.
    ///
    /// @param year the latest year that one of the documents reports on
    /// @param documents the ids of the documents on that year in which figures were read
    record Posted(OptionalInt year, List<String> documents) {}

    private OptionalInt lastYear() {
        return entries.stream().map(DocumentFolder::year).flatMapToInt(OptionalInt::stream).max();
    }

    private static OptionalInt year(Map<String, Object> entry) {
        return entry.get("reportingYear") instanceof Number year
                ? OptionalInt.of(year.intValue())
                : OptionalInt.empty();
    }

    /// Posts the documents one after another, each until it is read.
    Posted post(Api api, Screen screen) throws IOException, InterruptedException {
        OptionalInt lastYear = lastYear();
        List<String> ofLastYear = new ArrayList<>();
        for (Map<String, Object> entry : entries) {
            HttpResponse<String> answer = api.send(request(api, entry));
            if (answer.statusCode() >= 300) {
                throw new ServerFailed(
                        "%s is refused: %s".formatted(entry.get("name"), answer.body()));
            }
            Map<String, Object> document =
                    JSON.readValue(answer.body(), Argument.mapOf(String.class, Object.class));
            screen.step("%s %s", String.valueOf(entry.get("name")), outcome(document));
            boolean figures = document.get("facts") instanceof Number facts && facts.intValue() > 0;
            if (figures && year(entry).equals(lastYear)) {
                ofLastYear.add(String.valueOf(document.get("id")));
            }
        }
        return new Posted(lastYear, ofLastYear);
    }

    private HttpRequest request(Api api, Map<String, Object> entry) throws IOException {
        String name = String.valueOf(entry.get("name"));
        Object mediaType =
                entry.getOrDefault(
                        "mediaType", MEDIA_TYPES.getOrDefault(ending(name), "text/plain"));
        return api.request("/api/v1/documents?" + query(entry))
                .header("Content-Type", String.valueOf(mediaType))
                .header("Prefer", "wait=30")
                .POST(BodyPublishers.ofByteArray(Files.readAllBytes(folder.resolve(name))))
                .build();
    }

    private static String query(Map<String, Object> entry) {
        return entry.entrySet().stream()
                .filter(parameter -> !parameter.getKey().equals("mediaType"))
                .map(parameter ->
                        parameter.getKey()
                                + "="
                                + URLEncoder.encode(
                                        String.valueOf(parameter.getValue()),
                                        StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static String outcome(Map<String, Object> document) {
        return document.containsKey("facts")
                ? "%s, %s facts".formatted(document.get("state"), document.get("facts"))
                : String.valueOf(document.get("state"));
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
