package dev.yearbook.deploy.k8s;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.fabric8.kubernetes.api.model.apps.Deployment;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ManifestsTest {

    private static Manifests secrets = new Manifests(List.of());

    @BeforeAll
    static void kubectlIsThere() {
        assumeTrue(
                Manifests.canRender(),
                "SKIPPED: there is no kubectl on the PATH, so the manifests are not rendered");
        secrets = Manifests.of(Code.read(Manifests.k8s().resolve("secrets.example.yaml")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"small", "production"})
    void anOverlayIsSound(String overlay) throws Exception {
        Manifests manifests = Manifests.of(Manifests.rendered(overlay));

        assertThat(manifests.all(Deployment.class).map(it -> it.getMetadata().getName()))
                .containsExactlyInAnyOrder("gateway", "ingest", "metrics", "report");
        assertThat(problems(manifests)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    readinessProbe:                     | readynessProbe:                    | unknown field Deployment/gateway.spec.template.spec.containers[0].readynessProbe
                    path: /health/liveness              | path: /health/readiness            | gateway: is asked for its liveness at /health/readiness
                    readOnlyRootFilesystem: true        | readOnlyRootFilesystem: false      | gateway: is not confined
                    terminationGracePeriodSeconds: 45   | terminationGracePeriodSeconds: 10  | gateway: is ended before it has drained
                    name: ingest-database               | name: ingest-databose              | ingest: no Secret ingest-databose with username
                    targetPort: http                    | targetPort: htpp                   | Service gateway leads to no port htpp
                    containerPort: 8082                 | containerPort: 8085                | metrics: the code listens on 8082
                    image: yearbook/report-service:0.1.0 | image: yearbook/report-service:latest | report: has an image without a version: yearbook/report-service:latest
                    topicName: yearbook.facts.v1        | topicName: yearbook.fact.v1        | topics planned and topics used differ: [yearbook.fact.v1, yearbook.fact.v1.dead-letter, yearbook.facts.v1, yearbook.facts.v1.dead-letter]
                    consumerGroup: yearbook-metrics     | consumerGroup: metrics             | nobody consumes as metrics
                    YEARBOOK_TOPICS_PARTITIONS          | YEARBOOK_KAFKA_PARTITIONS          | no service reads the setting YEARBOOK_KAFKA_PARTITIONS
                    app.kubernetes.io/part-of: yearbook | app.kubernetes.io/part-of: almanac | policy deny-all selects no pod
                    maxReplicaCount: 12                 | maxReplicaCount: 24                | yearbook.facts.v1 has fewer partitions than consumers
                    """)
    void aMistakeIsFound(String right, String wrong, String problem) throws Exception {
        String yaml = Manifests.rendered("production");
        assertThat(yaml).contains(right);
        String broken =
                right.startsWith("app.kubernetes.io")
                        ? yaml.replaceFirst(
                                "(?s)(kind: NetworkPolicy.{1,99}deny-all.*?)" + right, "$1" + wrong)
                        : yaml.replace(right, wrong);

        assertThat(problems(Manifests.of(broken))).contains(problem);
    }

    @Test
    void secretsAreInNoOverlay() throws Exception {
        for (String overlay : List.of("small", "production")) {
            assertThat(Manifests.rendered(overlay)).doesNotContain("kind: Secret\n");
        }
    }

    private static List<String> problems(Manifests manifests) {
        List<String> problems = new ArrayList<>(UnknownFields.in(manifests));
        problems.addAll(PodChecks.of(manifests));
        problems.addAll(References.of(manifests, secrets));
        problems.addAll(Traffic.of(manifests));
        problems.addAll(CustomResources.problems(manifests));
        problems.addAll(Agreement.of(manifests));
        return problems;
    }
}
