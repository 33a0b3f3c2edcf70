package dev.yearbook.deploy.launcher;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// The broker and each service as a process of its own, each started again when it dies.
final class ServicesInProcesses implements Services {

    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    private final List<Child> children = new ArrayList<>();
    private final DataFolder data;
    private final Screen screen;

    private ServicesInProcesses(DataFolder data, Screen screen) {
        this.data = data;
        this.screen = screen;
    }

    /// Starts the processes side by side; each waits for what it needs.
    static ServicesInProcesses start(
            DataFolder data,
            int kafka,
            Function<Role, Map<String, String>> settings,
            Screen screen) {
        ServicesInProcesses services = new ServicesInProcesses(data, screen);
        services.launch(
                "kafka",
                List.of(
                        "dev.yearbook.deploy.servers.LocalKafka",
                        data.kafka().toString(),
                        String.valueOf(kafka)),
                Map.of());
        for (Role role : Role.values()) {
            services.launch(
                    role.id(),
                    List.of(role.mainClass()),
                    Settings.asVariables(settings.apply(role)));
        }
        return services;
    }

    private void launch(String name, List<String> program, Map<String, String> environment) {
        List<String> command =
                new ArrayList<>(
                        List.of(
                                JAVA,
                                "-Xmx256m",
                                "-XX:+UseSerialGC",
                                "-XX:TieredStopAtLevel=1",
                                "-XX:+ExitOnOutOfMemoryError",
                                "--enable-native-access=ALL-UNNAMED",
                                "--sun-misc-unsafe-memory-access=allow",
                                "-Dlogback.configurationFile=logback-launcher.xml",
                                "-Dyearbook.log=" + data.log(name + ".log"),
                                "-cp",
                                System.getProperty("java.class.path")));
        command.addAll(program);
        children.addFirst(Child.start(name, command, environment, data, screen));
        screen.step("%s is starting", name);
    }

    @Override
    public void close() {
        children.forEach(Child::close);
    }
}
