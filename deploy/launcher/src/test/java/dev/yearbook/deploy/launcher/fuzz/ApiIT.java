package dev.yearbook.deploy.launcher.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.yearbook.deploy.launcher.Whole;
import dev.yearbook.deploy.launcher.fuzz.Operations.Operation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Every operation that the reference lists, called by everybody, in every form.
///
/// A document that is restricted to the group `planning` has the words of [#CANARIES] and the
/// figures of a place that no other document names.
class ApiIT {

    private static final List<String> CANARIES =
            List.of("雾凇岭", "48213", "4.8213", "canary-7f3a", "机密年报");

    private static final List<String> LISTS =
            List.of("*/*", "application/json", "application/x-ndjson", "text/csv");

    private static final List<String> TEXTS =
            List.of("application/json", "text/html", "text/markdown", "text/csv");

    /// Slow to make, so made for two callers only.
    private static final List<String> FILES =
            List.of(
                    "application/pdf",
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private static final List<String> SDMX =
            List.of(
                    "*/*",
                    "application/vnd.sdmx.data+json;version=2.1.0",
                    "application/vnd.sdmx.data+csv;version=2.0.0;labels=both",
                    "application/vnd.sdmx.genericdata+xml;version=2.1",
                    "application/vnd.sdmx.structurespecificdata+xml;version=2.1",
                    "application/vnd.sdmx.structure+json;version=2.1.0",
                    "application/vnd.json-stat+json");

    private static Whole whole;
    private static Wire wire;
    private static List<Operation> operations;
    private static String document;
    private static String series;
    private static final Map<String, String> KEYS = new LinkedHashMap<>();

    @BeforeAll
    static void start() throws Exception {
        whole = new Whole();
        wire = new Wire(whole.port());
        operations = Operations.of(Json.object(get("/docs/openapi.json", "", "*/*").text()));
        for (String role : List.of("reader", "contributor", "curator", "operator")) {
            KEYS.put(role, key("{\"name\":\"k\",\"roles\":[\"%s\"]}".formatted(role)));
        }
        KEYS.put(
                "of another group",
                key("{\"name\":\"k\",\"roles\":[\"operator\"],\"groups\":[\"plan\"]}"));
        KEYS.put(
                "member", key("{\"name\":\"k\",\"roles\":[\"reader\"],\"groups\":[\"planning\"]}"));
        document =
                post(
                        "/api/v1/documents?name=canary-7f3a.md&reportingYear=2023&groups=planning"
                                + "&title=%E6%9C%BA%E5%AF%86%E5%B9%B4%E6%8A%A5",
                        "2023年，雾凇岭观测站发明专利授权量48213件。\n");
        post("/api/v1/documents?name=open.md&reportingYear=2023", "2023年，白鹭洲市专利授权量3105件。\n");
        await().atMost(Duration.ofSeconds(40))
                .untilAsserted(() -> {
                    assertThat(list("member")).contains("48213");
                    assertThat(list("reader")).contains("3105");
                });
        series = String.valueOf(Json.first(list("member"), "series", "48213"));
    }

    @AfterAll
    static void stop() {
        wire.close();
        whole.close();
    }

    private static Answer get(String path, String key, String accept) throws IOException {
        return send("GET", path, key, accept, "");
    }

    private static Answer send(String method, String path, String key, String accept, String body)
            throws IOException {
        List<String> headers = new ArrayList<>(List.of("Accept: " + accept));
        if (!key.isEmpty()) {
            headers.add("X-API-Key: " + key);
        }
        headers.add(
                "Content-Type: " + (body.startsWith("{") ? "application/json" : "text/markdown"));
        headers.add("Prefer: wait=30");
        return wire.send(
                new Call("", method, path, headers, body.getBytes(StandardCharsets.UTF_8), false));
    }

    private static String key(String json) throws IOException {
        Answer answer = send("POST", "/api/v1/keys", whole.key(), "*/*", json);
        return String.valueOf(Json.object(answer.text()).get("key"));
    }

    private static String post(String path, String text) throws IOException {
        Answer answer = send("POST", path, KEYS.getOrDefault("contributor", ""), "*/*", text);
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return String.valueOf(Json.object(answer.text()).get("id"));
    }

    private static String list(String who) throws IOException {
        return get("/api/v1/observations", KEYS.getOrDefault(who, ""), "application/x-ndjson")
                .text();
    }

    /// A path of an operation that leads to what is restricted, where it can.
    private static String path(Operation operation) {
        return operation
                .path()
                .replaceFirst("(?<=/documents/)\\{id}", document)
                .replaceFirst("(?<=/series/)\\{id}", series)
                .replaceFirst("(?<=/keys/)\\{id}", "00000000-0000-0000-0000-000000000000")
                .replaceFirst("(?<=/dataflow/)\\{agency}", "YB")
                .replace("{name}", "2023")
                .replace("{year}", "2023")
                .replace("{number}", "1")
                .replace("{action}", "merge")
                .replace("{flow}", "METRICS")
                .replace("{artefact}", "codelist")
                .replace("{agency}", "*")
                .replace("{version}", "*")
                .replace("{key}", operation.path().startsWith("/sdmx/data/{") ? "all" : "*")
                .replace("{component}", "*")
                .replace("{id}", operation.path().startsWith("/sdmx") ? "*" : "1");
    }

    /// The roles that may, written down once more by hand.
    private static List<String> who(Operation operation) {
        String path = operation.path();
        if (path.startsWith("/api/v1/keys") || path.startsWith("/api/v1/audit")) {
            return List.of("operator");
        }
        if (path.startsWith("/api/v1/curation")) {
            return List.of("curator", "operator");
        }
        boolean writes = path.startsWith("/api/v1/documents") && !operation.method().equals("GET");
        return writes
                ? List.of("contributor", "operator")
                : List.of("reader", "contributor", "curator", "operator");
    }

    private static boolean isOpen(Operation operation) {
        return operation.path().equals("/health");
    }

    /// Who signs in or out has no key to show.
    private static boolean signsIn(Operation operation) {
        return operation.path().equals("/api/v1/session");
    }

    @Test
    void everyOperationOfTheReferenceIsThereForWhomItIsAndForNobodyElse() throws Exception {
        List<String> wrong = new ArrayList<>();
        int checks = 0;
        for (Operation operation : operations) {
            String path = path(operation);
            for (String role : List.of("", "reader", "contributor", "curator", "operator")) {
                Answer answer =
                        send(operation.method(), path, KEYS.getOrDefault(role, ""), "*/*", "");
                boolean right =
                        isOpen(operation)
                                ? answer.status() == 200
                                : role.isEmpty() && !signsIn(operation)
                                        ? answer.status() == 401
                                        : who(operation).contains(role) || signsIn(operation)
                                                ? isAnswered(answer)
                                                : answer.status() == 403;
                checks++;
                if (!right) {
                    wrong.add(
                            "%s %s as %s: %d %s"
                                    .formatted(
                                            operation.method(),
                                            path,
                                            role,
                                            answer.status(),
                                            answer.text()));
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(operations).hasSizeGreaterThan(30);
        assertThat(checks).isEqualTo(operations.size() * 5);
        assertThat(
                        get("/api/v1/documents/" + document, KEYS.getOrDefault("member", ""), "*/*")
                                .status())
                .as("nobody outside of the group has withdrawn it")
                .isEqualTo(200);
    }

    /// By the operation, not by the table: `Nothing is found at …` is the table's word.
    private static boolean isAnswered(Answer answer) {
        return answer.status() < 500
                && answer.status() != 401
                && answer.status() != 403
                && answer.status() != 405
                && !answer.text().contains("Nothing is found at");
    }

    /// An export that breaks off is asked for again, as a client would.
    private static Answer whole(String path, String key, String form) throws Exception {
        try {
            return get(path, key, form);
        } catch (IOException e) {
            System.out.printf("%s %s broke off: %s%n", path, form, e.getMessage());
            return get(path, key, form);
        }
    }

    @Test
    void whatIsRestrictedIsSeenByItsGroupAloneInEveryForm() throws Exception {
        List<String> leaks = new ArrayList<>();
        TreeSet<String> seenByMember = new TreeSet<>();
        int checks = 0;
        for (Operation operation : operations) {
            if (!operation.method().equals("GET")) {
                continue;
            }
            for (Map.Entry<String, String> who : withNobody().entrySet()) {
                for (String form : forms(operation, who.getKey())) {
                    Answer answer = whole(path(operation), who.getValue(), form);
                    boolean shown = CANARIES.stream().anyMatch(canary -> shows(answer, canary));
                    if (who.getKey().equals("member")) {
                        if (shown) {
                            seenByMember.add(operation.path());
                        }
                    } else {
                        checks++;
                        if (shown) {
                            leaks.add(who.getKey() + " " + operation.path() + " " + form);
                        }
                    }
                }
            }
        }
        assertThat(leaks).isEmpty();
        assertThat(seenByMember)
                .contains(
                        "/api/v1/documents",
                        "/api/v1/documents/{id}/source",
                        "/api/v1/documents/{id}/facts",
                        "/api/v1/observations",
                        "/api/v1/series/{id}/observations");
        assertThat(checks).isGreaterThan(700);
        System.out.printf(
                "access matrix: %d answers without a leak, the group sees %s%n",
                checks, seenByMember);
    }

    private static List<String> forms(Operation operation, String who) {
        if (operation.path().startsWith("/sdmx")) {
            return SDMX;
        }
        if (!operation.path().startsWith("/api/v1/summaries/")) {
            return LISTS;
        }
        return List.of("operator", "of another group").contains(who)
                ? Stream.concat(TEXTS.stream(), FILES.stream()).toList()
                : TEXTS;
    }

    private static Map<String, String> withNobody() {
        Map<String, String> all = new LinkedHashMap<>(KEYS);
        all.put("nobody", "");
        return all;
    }

    private static boolean shows(Answer answer, String canary) {
        try {
            return Readable.of(answer).contains(canary);
        } catch (IOException unreadable) {
            throw new AssertionError("A file that cannot be read", unreadable);
        }
    }

    @Test
    void noSpellingOfAPathOpensMore() throws Exception {
        List<String> opened = new ArrayList<>();
        for (Operation operation : operations) {
            String path = path(operation);
            String last = path.substring(path.lastIndexOf('/'));
            String parent = path.substring(0, path.length() - last.length());
            for (String variant :
                    List.of(
                            path + "/",
                            path + "//",
                            path + "/.",
                            parent + "/" + last,
                            parent + "/." + last,
                            parent + "/x/.." + last,
                            parent + "/%2e" + last,
                            parent + "/x/%2e%2e" + last,
                            parent + "%2f" + last.substring(1),
                            parent + "%252f" + last.substring(1),
                            parent + "\\" + last.substring(1),
                            parent + ";x=1" + last,
                            path + ";x=1",
                            path + "%00",
                            path + "%20",
                            path.toUpperCase(java.util.Locale.ROOT),
                            "http://x" + path,
                            path + "?_method=DELETE")) {
                Answer nobody = send(operation.method(), variant, "", "*/*", "");
                Answer reader =
                        send(
                                operation.method(),
                                variant,
                                KEYS.getOrDefault("reader", ""),
                                "*/*",
                                "");
                boolean closed = isOpen(operation) || nobody.status() >= 400;
                boolean quiet =
                        CANARIES.stream()
                                .noneMatch(
                                        canary -> shows(nobody, canary) || shows(reader, canary));
                boolean mayNot = !who(operation).contains("reader");
                if (!closed || !quiet || mayNot && reader.status() < 400) {
                    opened.add(operation.method() + " " + variant);
                }
            }
        }
        assertThat(opened).isEmpty();
    }

    @Test
    void whateverIsSentIsAnsweredOrRefusedAsAProblem() throws Exception {
        Findings findings = Fuzz.run(whole.port(), whole.key(), 400, 20_260_101);

        assertThat(findings.bad()).isEmpty();
        assertThat(findings.requests()).isEqualTo(400);
    }
}
