package dev.yearbook.deploy.k8s;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.fabric8.openshift.api.model.monitoring.v1.PrometheusRule;
import io.fabric8.openshift.api.model.monitoring.v1.Rule;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RunbooksTest {

    private static final Path RUNBOOKS = Manifests.CHECKOUT.resolve("deploy/runbooks");
    private static final Path MONITORING = Manifests.k8s().resolve("monitoring");

    private static List<Rule> alerts() {
        return Manifests.of(Code.read(MONITORING.resolve("alerts.yaml")))
                .all(PrometheusRule.class)
                .flatMap(it -> it.getSpec().getGroups().stream())
                .flatMap(group -> group.getRules().stream())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("alerts")
    void anAlertHasARunbookThatHelps(Rule alert) {
        Path runbook = RUNBOOKS.resolve(alert.getAlert() + ".md");

        assertThat(alert.getAnnotations())
                .containsEntry("runbook", "deploy/runbooks/" + alert.getAlert() + ".md")
                .containsKey("summary");
        assertThat(alert.getLabels().get("severity")).isIn("critical", "warning", "info");
        assertThat(runbook).exists();
        assertThat(Code.read(runbook))
                .containsSubsequence(
                        "# " + alert.getAlert(),
                        "## Meaning",
                        "## Impact",
                        "## Diagnosis",
                        "## Mitigation");
        for (String section : Code.read(runbook).split("(?m)^#+ .*$")) {
            assertThat(section.isBlank() ? "a heading" : section.strip()).hasSizeGreaterThan(8);
        }
    }

    @Test
    void aRunbookHasAnAlertAndLeadsSomewhere() throws Exception {
        List<String> names = alerts().stream().map(Rule::getAlert).toList();
        try (Stream<Path> files = Files.list(RUNBOOKS)) {
            for (Path file : files.toList()) {
                String name = file.getFileName().toString().replace(".md", "");
                assertThat(name).isIn(Stream.concat(names.stream(), Stream.of("README")).toList());
                links(Code.read(file)).forEach(link -> assertThat(RUNBOOKS.resolve(link)).exists());
            }
        }
        assertThat(Code.read(RUNBOOKS.resolve("README.md"))).contains(names);
    }

    private static Stream<String> links(String markdown) {
        return java.util.regex.Pattern.compile("\\]\\(([^)#:]+)(?:#[^)]*)?\\)")
                .matcher(markdown)
                .results()
                .map(found -> found.group(1));
    }

    @Test
    void dashboardsAskPrometheusSomething() throws Exception {
        try (Stream<Path> files = Files.list(MONITORING.resolve("dashboards"))) {
            List<Path> boards = files.toList();
            assertThat(boards).hasSizeGreaterThanOrEqualTo(3);
            for (Path board : boards) {
                JsonNode json = new ObjectMapper().readTree(Code.read(board));
                assertThat(json.path("uid").asText() + ".json")
                        .isEqualTo(board.getFileName().toString());
                assertThat(json.path("panels")).isNotEmpty();
                for (JsonNode panel : json.path("panels")) {
                    assertThat(panel.path("title").asText()).isNotBlank();
                    for (JsonNode target : panel.path("targets")) {
                        assertThat(target.path("expr").asText()).as(board.toString()).isNotBlank();
                    }
                }
                assertThat(Code.read(MONITORING.resolve("kustomization.yaml")))
                        .contains("dashboards/" + board.getFileName());
            }
        }
    }
}
