package dev.yearbook.deploy.k8s;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.EnvFromSource;
import io.fabric8.kubernetes.api.model.EnvVar;
import io.fabric8.kubernetes.api.model.PodTemplateSpec;
import io.fabric8.kubernetes.api.model.Secret;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.ServiceAccount;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.autoscaling.v2.HorizontalPodAutoscaler;
import io.fabric8.kubernetes.api.model.gatewayapi.v1.HTTPRoute;
import io.fabric8.kubernetes.api.model.networking.v1.Ingress;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Does everything exist that something names?
final class References {

    private final List<String> problems = new ArrayList<>();
    private final Manifests manifests;
    private final Manifests secrets;

    private References(Manifests manifests, Manifests secrets) {
        this.manifests = manifests;
        this.secrets = secrets;
    }

    /// @param secrets the Secrets that an operator makes before
    static List<String> of(Manifests manifests, Manifests secrets) {
        References checks = new References(manifests, secrets);
        manifests.pods().forEach(checks::pod);
        checks.routes();
        checks.scaled();
        return checks.problems;
    }

    private void require(boolean good, String what) {
        if (!good) {
            problems.add(what);
        }
    }

    private void pod(String name, PodTemplateSpec pod) {
        String account = pod.getSpec().getServiceAccountName();
        require(
                account == null || manifests.has(ServiceAccount.class, account),
                name + ": no ServiceAccount " + account);
        var container = Manifests.container(pod);
        for (EnvFromSource source : container.getEnvFrom()) {
            if (source.getConfigMapRef() != null) {
                configMap(name, source.getConfigMapRef().getName());
            }
        }
        for (EnvVar variable : container.getEnv()) {
            if (variable.getValueFrom() != null
                    && variable.getValueFrom().getSecretKeyRef() != null) {
                var reference = variable.getValueFrom().getSecretKeyRef();
                secret(name, reference.getName(), reference.getKey());
            }
        }
        pod.getSpec().getVolumes().stream()
                .filter(volume -> volume.getConfigMap() != null)
                .forEach(volume -> configMap(name, volume.getConfigMap().getName()));
        var volumes =
                Stream.concat(
                                pod.getSpec().getVolumes().stream().map(it -> it.getName()),
                                Stream.of("data"))
                        .toList();
        container
                .getVolumeMounts()
                .forEach(mount ->
                        require(
                                volumes.contains(mount.getName()),
                                name + ": no volume " + mount.getName()));
    }

    private void configMap(String pod, String name) {
        require(manifests.has(ConfigMap.class, name), pod + ": no ConfigMap " + name);
    }

    private void secret(String pod, String name, String key) {
        require(
                secrets.all(Secret.class)
                        .filter(it -> it.getMetadata().getName().equals(name))
                        .anyMatch(it -> it.getStringData().containsKey(key)),
                pod + ": no Secret " + name + " with " + key);
    }

    private void routes() {
        manifests
                .all(Ingress.class)
                .flatMap(it -> it.getSpec().getRules().stream())
                .flatMap(rule -> rule.getHttp().getPaths().stream())
                .map(path -> path.getBackend().getService())
                .forEach(backend ->
                        require(
                                manifests
                                        .all(Service.class)
                                        .filter(it ->
                                                it.getMetadata()
                                                        .getName()
                                                        .equals(backend.getName()))
                                        .flatMap(it -> it.getSpec().getPorts().stream())
                                        .anyMatch(port ->
                                                port.getName().equals(backend.getPort().getName())),
                                "Ingress: no Service " + backend.getName() + " with that port"));
        manifests
                .all(HTTPRoute.class)
                .flatMap(it -> it.getSpec().getRules().stream())
                .flatMap(rule -> rule.getBackendRefs().stream())
                .forEach(backend ->
                        require(
                                manifests
                                        .all(Service.class)
                                        .filter(it ->
                                                it.getMetadata()
                                                        .getName()
                                                        .equals(backend.getName()))
                                        .flatMap(it -> it.getSpec().getPorts().stream())
                                        .anyMatch(port -> port.getPort().equals(backend.getPort())),
                                "HTTPRoute: no Service " + backend.getName() + " with that port"));
    }

    private void scaled() {
        Stream.concat(
                        manifests
                                .all(HorizontalPodAutoscaler.class)
                                .map(it -> it.getSpec().getScaleTargetRef().getName()),
                        manifests.custom("ScaledObject").map(References::target))
                .forEach(target -> {
                    require(
                            manifests.has(Deployment.class, target),
                            "scaled, but there is none: " + target);
                    require(
                            manifests
                                    .all(Deployment.class)
                                    .filter(it -> it.getMetadata().getName().equals(target))
                                    .allMatch(it -> it.getSpec().getReplicas() == null),
                            target + ": its number is set and scaled at once");
                });
    }

    private static String target(io.fabric8.kubernetes.api.model.GenericKubernetesResource scaled) {
        Map<?, ?> reference = scaled.get("spec", "scaleTargetRef");
        return String.valueOf(reference.get("name"));
    }
}
