package dev.yearbook.deploy.launcher;

import java.nio.file.Path;
import java.util.Optional;

/// What was asked for on the command line.
///
/// @param port the port of the gateway; those of the servers and services follow it where they are
///   free
/// @param data where everything is kept
/// @param documents what to post when all is up: a folder, or nothing
/// @param samples posted instead when the data folder is new and no documents were named
/// @param processes whether each service and the broker is a process of its own
/// @param anonymousRead whether everybody on this machine may read without a key
record Options(
        int port,
        Path data,
        Optional<Path> documents,
        Optional<Path> samples,
        boolean processes,
        boolean anonymousRead) {

    /// Reads `--port N --data DIR --documents DIR --samples DIR --processes --anonymous-read`.
    ///
    /// @throws IllegalArgumentException naming the argument that is not understood
    static Options parse(String... arguments) {
        Options options =
                new Options(
                        8080, Path.of(".data"), Optional.empty(), Optional.empty(), false, false);
        for (int i = 0; i < arguments.length; i++) {
            options =
                    switch (arguments[i]) {
                        case "--processes" -> options.inProcesses();
                        case "--anonymous-read" -> options.openForReading();
                        default -> options.with(arguments[i], value(arguments, ++i));
                    };
        }
        return options;
    }

    private static String value(String[] arguments, int index) {
        if (index == arguments.length) {
            throw new IllegalArgumentException(arguments[index - 1] + " needs a value");
        }
        return arguments[index];
    }

    private Options with(String name, String value) {
        return switch (name) {
            case "--port" ->
                    new Options(port(value), data, documents, samples, processes, anonymousRead);
            case "--data" ->
                    new Options(port, folder(value), documents, samples, processes, anonymousRead);
            case "--documents" ->
                    new Options(
                            port,
                            data,
                            Optional.of(folder(value)),
                            samples,
                            processes,
                            anonymousRead);
            case "--samples" ->
                    new Options(
                            port,
                            data,
                            documents,
                            Optional.of(folder(value)),
                            processes,
                            anonymousRead);
            default -> throw new IllegalArgumentException("There is no option " + name);
        };
    }

    private Options openForReading() {
        return new Options(port, data, documents, samples, processes, true);
    }

    private Options inProcesses() {
        return new Options(port, data, documents, samples, true, anonymousRead);
    }

    private static int port(String value) {
        if (!value.matches("\\d{1,5}") || Integer.parseInt(value) > 65_000) {
            throw new IllegalArgumentException("--port is a number up to 65000, not " + value);
        }
        return Integer.parseInt(value);
    }

    private static Path folder(String value) {
        return Path.of(value).toAbsolutePath().normalize();
    }
}
