package dev.yearbook.deploy.launcher.fuzz;

import io.micronaut.core.type.Argument;
import io.micronaut.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/// The program behind `deploy/fuzz-api`.
public final class Fuzz {

    private static final int CONNECTIONS = 4;

    private final int port;
    private final Iterator<Call> calls;
    private final Findings findings = new Findings();

    private Fuzz(int port, Iterator<Call> calls) {
        this.port = port;
        this.calls = calls;
    }

    /// @param arguments port of the gateway, its data folder, number of requests, seed
    public static void main(String[] arguments) throws Exception {
        long seed = Long.parseLong(arguments[3]);
        long start = System.nanoTime();
        Findings findings =
                run(
                        Integer.parseInt(arguments[0]),
                        Files.readString(Path.of(arguments[1], "operator.key")).strip(),
                        Integer.parseInt(arguments[2]),
                        seed);
        findings.bad().forEach(System.out::println);
        System.out.println("slowest | " + findings.slowest());
        System.out.println(
                findings.json(seed, TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start)));
        System.exit(findings.bad().isEmpty() ? 0 : 1);
    }

    /// Sends so many requests to a gateway of this machine.
    ///
    /// @param key an operator's
    static Findings run(int port, String key, int count, long seed)
            throws IOException, InterruptedException {
        String credential = "X-API-Key: " + key;
        try (Wire wire = new Wire(port)) {
            Plan plan =
                    new Plan(
                            Operations.of(description(wire)),
                            new Existing(wire, credential),
                            credential,
                            new Random(seed));
            Fuzz fuzz = new Fuzz(port, plan.calls(count).iterator());
            List<Thread> threads =
                    java.util.stream.IntStream.range(0, CONNECTIONS)
                            .mapToObj(_ -> Thread.ofVirtual().start(fuzz::send))
                            .toList();
            for (Thread thread : threads) {
                thread.join();
            }
            return fuzz.findings;
        }
    }

    private static Map<String, Object> description(Wire wire) throws IOException {
        Call call = new Call("", "GET", "/docs/openapi.json", List.of(), new byte[0], false);
        return JsonMapper.createDefault()
                .readValue(wire.send(call).text(), Argument.mapOf(String.class, Object.class));
    }

    private void send() {
        try (Wire wire = new Wire(port)) {
            for (Optional<Call> call = next(); call.isPresent(); call = next()) {
                send(wire, call.get());
            }
        }
    }

    private synchronized Optional<Call> next() {
        return calls.hasNext() ? Optional.of(calls.next()) : Optional.empty();
    }

    private void send(Wire wire, Call call) {
        long start = System.nanoTime();
        try {
            Answer answer = wire.send(call);
            findings.count(
                    call,
                    answer.status(),
                    TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start));
            findings.note(call, Verdict.of(call, answer));
        } catch (IOException noAnswer) {
            findings.count(call, 0, TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start));
            findings.note(call, Optional.of("no answer: " + noAnswer.getMessage()));
        }
    }
}
