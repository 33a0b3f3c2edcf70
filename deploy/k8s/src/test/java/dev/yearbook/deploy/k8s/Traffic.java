package dev.yearbook.deploy.k8s;

import io.fabric8.kubernetes.api.model.ContainerPort;
import io.fabric8.kubernetes.api.model.LabelSelector;
import io.fabric8.kubernetes.api.model.PodTemplateSpec;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicyEgressRule;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicyIngressRule;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicyPeer;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Services, budgets and policies: do they select pods that exist, and open what is needed?
final class Traffic {

    /// Labels of pods that operators make.
    private static final List<Map<String, String>> OTHERS =
            List.of(
                    Map.of("cnpg.io/cluster", "yearbook"),
                    Map.of("strimzi.io/cluster", "yearbook"));

    /// Ports of pods that operators make, and of everybody: names, webhooks.
    private static final Set<Integer> OTHER_PORTS = Set.of(53, 443, 5432, 8000, 9092, 9187);

    private final List<String> problems = new ArrayList<>();
    private final Collection<PodTemplateSpec> pods;

    private Traffic(Collection<PodTemplateSpec> pods) {
        this.pods = pods;
    }

    static List<String> of(Manifests manifests) {
        Traffic checks = new Traffic(manifests.pods().values());
        manifests.all(Service.class).forEach(checks::service);
        manifests
                .all(PodDisruptionBudget.class)
                .forEach(it ->
                        checks.selects(
                                "budget", it.getMetadata().getName(), it.getSpec().getSelector()));
        manifests.all(NetworkPolicy.class).forEach(checks::policy);
        checks.deniedByDefault(manifests);
        checks.budgets(manifests);
        return checks.problems;
    }

    private void service(Service service) {
        String name = service.getMetadata().getName();
        List<PodTemplateSpec> behind =
                pods.stream()
                        .filter(pod ->
                                Manifests.matches(
                                        service.getSpec().getSelector(),
                                        pod.getMetadata().getLabels()))
                        .toList();
        if (behind.size() != 1) {
            problems.add("Service " + name + " selects " + behind.size() + " kinds of pods");
            return;
        }
        Map<String, Integer> ports = new HashMap<>();
        for (ContainerPort port : Manifests.container(behind.getFirst()).getPorts()) {
            ports.put(port.getName(), port.getContainerPort());
        }
        service.getSpec()
                .getPorts()
                .forEach(port -> {
                    String target = port.getTargetPort().getStrVal();
                    if (!port.getPort().equals(ports.get(target))) {
                        problems.add("Service " + name + " leads to no port " + target);
                    }
                });
    }

    private void selects(String kind, String name, LabelSelector selector) {
        boolean any =
                pods.stream().anyMatch(pod -> covers(selector, pod.getMetadata().getLabels()))
                        || OTHERS.stream().anyMatch(labels -> covers(selector, labels));
        if (!any) {
            problems.add(kind + " " + name + " selects no pod");
        }
    }

    private void policy(NetworkPolicy policy) {
        String name = policy.getMetadata().getName();
        selects("policy", name, policy.getSpec().getPodSelector());
        for (NetworkPolicyIngressRule rule : policy.getSpec().getIngress()) {
            rule.getFrom().forEach(peer -> peer(name, peer));
            rule.getPorts().forEach(port -> port(name, port.getPort().getIntVal()));
        }
        for (NetworkPolicyEgressRule rule : policy.getSpec().getEgress()) {
            rule.getTo().forEach(peer -> peer(name, peer));
            rule.getPorts().forEach(port -> port(name, port.getPort().getIntVal()));
            if (rule.getTo().isEmpty()) {
                problems.add("policy " + name + " lets out to everywhere");
            }
        }
    }

    private void peer(String policy, NetworkPolicyPeer peer) {
        if (peer.getPodSelector() != null) {
            selects("policy", policy, peer.getPodSelector());
        }
    }

    private void port(String policy, int port) {
        boolean known =
                OTHER_PORTS.contains(port)
                        || pods.stream()
                                .flatMap(pod -> Manifests.container(pod).getPorts().stream())
                                .anyMatch(it -> it.getContainerPort() == port);
        if (!known) {
            problems.add("policy " + policy + " opens a port that nothing has: " + port);
        }
    }

    private void deniedByDefault(Manifests manifests) {
        boolean denied =
                manifests
                        .all(NetworkPolicy.class)
                        .filter(it -> it.getSpec().getIngress().isEmpty())
                        .filter(it -> it.getSpec().getEgress().isEmpty())
                        .filter(it -> it.getSpec().getPolicyTypes().size() == 2)
                        .anyMatch(it ->
                                pods.stream()
                                        .allMatch(pod ->
                                                covers(
                                                        it.getSpec().getPodSelector(),
                                                        pod.getMetadata().getLabels())));
        if (!denied) {
            problems.add("traffic is not denied by default to every pod");
        }
    }

    private void budgets(Manifests manifests) {
        manifests
                .services()
                .forEach((name, pod) -> {
                    boolean has =
                            manifests
                                    .all(PodDisruptionBudget.class)
                                    .anyMatch(it ->
                                            covers(
                                                    it.getSpec().getSelector(),
                                                    pod.getMetadata().getLabels()));
                    if (!has) {
                        problems.add(name + " has no budget for disruptions");
                    }
                });
    }

    private static boolean covers(LabelSelector selector, Map<String, String> labels) {
        boolean exact =
                selector.getMatchLabels() == null
                        || Manifests.matches(selector.getMatchLabels(), labels);
        return exact
                && selector.getMatchExpressions().stream()
                        .allMatch(it -> it.getValues().contains(labels.get(it.getKey())));
    }
}
