package dev.yearbook.deploy.k8s;

import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.ContainerPort;
import io.fabric8.kubernetes.api.model.PodTemplateSpec;
import io.fabric8.kubernetes.api.model.Probe;
import io.fabric8.kubernetes.api.model.SecurityContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Each pod alone: is it probed, confined, bounded, and stopped gently?
final class PodChecks {

    /// How long a service drains at most, in seconds.
    private static final long DRAIN = 20;

    private final List<String> problems = new ArrayList<>();

    private PodChecks() {}

    static List<String> of(Manifests manifests) {
        PodChecks checks = new PodChecks();
        manifests.pods().forEach(checks::confined);
        manifests.pods().forEach(checks::bounded);
        manifests.pods().forEach(checks::probed);
        manifests.services().forEach(checks::stopped);
        return checks.problems;
    }

    private void require(boolean good, String pod, String what) {
        if (!good) {
            problems.add(pod + ": " + what);
        }
    }

    private void confined(String name, PodTemplateSpec pod) {
        var spec = pod.getSpec();
        require(
                Boolean.FALSE.equals(spec.getAutomountServiceAccountToken()),
                name,
                "has a token of the cluster");
        var context = spec.getSecurityContext();
        require(
                context != null
                        && Boolean.TRUE.equals(context.getRunAsNonRoot())
                        && context.getSeccompProfile() != null
                        && "RuntimeDefault".equals(context.getSeccompProfile().getType()),
                name,
                "may run as root or without seccomp");
        for (Container container : spec.getContainers()) {
            SecurityContext own = container.getSecurityContext();
            require(
                    own != null
                            && Boolean.FALSE.equals(own.getAllowPrivilegeEscalation())
                            && Boolean.TRUE.equals(own.getReadOnlyRootFilesystem())
                            && own.getCapabilities() != null
                            && own.getCapabilities().getDrop().contains("ALL"),
                    name,
                    "is not confined");
        }
    }

    private void bounded(String name, PodTemplateSpec pod) {
        for (Container container : pod.getSpec().getContainers()) {
            var resources = container.getResources();
            require(
                    resources != null
                            && resources.getRequests() != null
                            && resources
                                    .getRequests()
                                    .keySet()
                                    .containsAll(List.of("cpu", "memory"))
                            && resources.getLimits() != null
                            && resources.getLimits().containsKey("memory"),
                    name,
                    "does not say what it needs");
            require(
                    container.getImage().matches("[^@]+:[^:/]*\\d[^:/]*"),
                    name,
                    "has an image without a version: " + container.getImage());
        }
    }

    private void probed(String name, PodTemplateSpec pod) {
        Container container = Manifests.container(pod);
        Map<String, Probe> probes = new LinkedHashMap<>();
        probes.put("startup", container.getStartupProbe());
        probes.put("readiness", container.getReadinessProbe());
        probes.put("liveness", container.getLivenessProbe());
        probes.forEach((kind, probe) -> {
            require(probe != null, name, "has no probe of its " + kind);
            if (probe != null && probe.getHttpGet() != null) {
                String port = probe.getHttpGet().getPort().getStrVal();
                require(
                        container.getPorts().stream()
                                .map(ContainerPort::getName)
                                .anyMatch(known -> known.equals(port)),
                        name,
                        "is probed on a port it does not have: " + port);
                // Whether it is alive must not depend on a server it needs.
                String path = probe.getHttpGet().getPath();
                require(
                        path.equals(
                                kind.equals("readiness")
                                        ? "/health/readiness"
                                        : "/health/liveness"),
                        name,
                        "is asked for its " + kind + " at " + path);
            }
        });
    }

    private void stopped(String name, PodTemplateSpec pod) {
        var lifecycle = Manifests.container(pod).getLifecycle();
        boolean pauses = lifecycle != null && lifecycle.getPreStop() != null;
        require(pauses, name, "stops while requests still come");
        Long grace = pod.getSpec().getTerminationGracePeriodSeconds();
        if (pauses && grace != null) {
            long pause = lifecycle.getPreStop().getSleep().getSeconds();
            require(grace >= pause + DRAIN, name, "is ended before it has drained");
        }
        require(
                !pod.getSpec().getTopologySpreadConstraints().isEmpty(),
                name,
                "is not spread over nodes");
    }
}
