package dev.yearbook.deploy.k8s;

import static java.util.stream.Collectors.toSet;

import dev.yearbook.ingest.events.IngestTopics;
import dev.yearbook.metrics.events.MetricTopics;
import dev.yearbook.report.events.SummaryTopics;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What the code says: topics, ports, consumers and settings.
final class Code {

    static final Map<String, Path> CONFIGURATION =
            Map.of(
                    "ingest", resource("ingest-service", "ingest"),
                    "metrics", resource("metrics-service", "metrics"),
                    "report", resource("report-service", "report"),
                    "gateway", resource("gateway", "gateway"));

    private static final Pattern PREFIX =
            Pattern.compile("@ConfigurationProperties\\(\"([^\"]+)\"\\)");
    private static final Pattern COMPONENT = Pattern.compile("\\w+(?:<\\w+>)? (\\w+)[,)]");
    private static final Pattern SETTING = Pattern.compile("[\"{]([A-Za-z_]+[A-Za-z_.-]*)[:}\"]");

    private Code() {}

    private static Path resource(String module, String role) {
        return Manifests.CHECKOUT.resolve(
                module + "/src/main/resources/application-" + role + ".yml");
    }

    /// All topics but those of dead letters.
    static Set<String> topics() {
        return Stream.of(IngestTopics.class, MetricTopics.class, SummaryTopics.class)
                .flatMap(type -> Stream.of(type.getFields()))
                .map(field -> {
                    try {
                        return String.valueOf(field.get(null));
                    } catch (IllegalAccessException e) {
                        throw new AssertionError(e);
                    }
                })
                .filter(name -> name.startsWith("yearbook."))
                .collect(toSet());
    }

    /// The port that stands as the default of a service's listener.
    static int port(String role, String section) {
        String text = read(java.util.Objects.requireNonNull(CONFIGURATION.get(role)));
        return Pattern.compile(
                        "(?m)^( *)" + section + ":\\n(?:\\1 +.*\\n)*?\\1 +port: \\D*?(\\d+)\\}?$")
                .matcher(text)
                .results()
                .mapToInt(found -> Integer.parseInt(found.group(2)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no port of " + section + " in " + role));
    }

    /// Names of all settings, as variables of the environment.
    static Set<String> settings() {
        return Stream.concat(
                        CONFIGURATION.values().stream().map(Code::read).flatMap(Code::named),
                        sources().map(Code::read).flatMap(Code::configured))
                .map(name -> name.replaceAll("[.-]", "_").toUpperCase(java.util.Locale.ROOT))
                .collect(toSet());
    }

    /// The names of consumers, which are their groups.
    static boolean isConsumer(String group) {
        return sources()
                .filter(file -> read(file).contains("implements EventHandler"))
                .anyMatch(file -> read(file).contains("\"" + group + "\""));
    }

    private static Stream<String> named(String configuration) {
        return SETTING.matcher(configuration).results().map(found -> found.group(1));
    }

    private static Stream<String> configured(String source) {
        return PREFIX.matcher(source)
                .results()
                .map(MatchResult::group)
                .flatMap(whole -> {
                    String prefix = whole.replaceAll(".*\"(.*)\".*", "$1");
                    return COMPONENT
                            .matcher(source)
                            .results()
                            .map(found -> prefix + "." + kebab(found.group(1)));
                });
    }

    private static String kebab(String name) {
        return name.replaceAll("([A-Z])", "-$1");
    }

    private static Stream<Path> sources() {
        try {
            return Stream.of("ingest-service", "metrics-service", "report-service", "gateway")
                    .map(Manifests.CHECKOUT::resolve)
                    .flatMap(Code::javaFiles);
        } catch (UncheckedIOException e) {
            throw new AssertionError(e);
        }
    }

    private static Stream<Path> javaFiles(Path folder) {
        try {
            return Files.walk(folder)
                    .filter(file -> file.toString().matches(".*/src/main/java/.*\\.java"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
