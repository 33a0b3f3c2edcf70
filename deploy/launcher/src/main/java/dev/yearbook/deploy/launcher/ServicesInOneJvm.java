package dev.yearbook.deploy.launcher;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// Everything in the JVM of the launcher: least memory, quickest start.
final class ServicesInOneJvm implements Services {

    private final Runnable stopBroker;
    private final List<ApplicationContext> contexts = new ArrayList<>();

    private ServicesInOneJvm(Runnable stopBroker) {
        this.stopBroker = stopBroker;
    }

    /// Starts the services one after another on a broker that runs already.
    ///
    /// @param stopBroker stops it, after the services
    static ServicesInOneJvm start(
            Runnable stopBroker, Function<Role, Map<String, String>> settings, Screen screen) {
        ServicesInOneJvm services = new ServicesInOneJvm(stopBroker);
        for (Role role : Role.values()) {
            services.contexts.addFirst(context(role, settings.apply(role)));
            screen.step("%s is up", role.id());
        }
        return services;
    }

    private static ApplicationContext context(Role role, Map<String, String> settings) {
        ApplicationContext context =
                ApplicationContext.builder()
                        .deduceEnvironment(false)
                        .environments(role.id())
                        .properties(Map.copyOf(settings))
                        .banner(false)
                        .start();
        context.getBean(EmbeddedServer.class).start();
        return context;
    }

    @Override
    public void close() {
        contexts.forEach(ApplicationContext::close);
        stopBroker.run();
    }
}
