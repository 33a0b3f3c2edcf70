package dev.yearbook.deploy.operator;

import dev.yearbook.gateway.access.key.KeyText;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/// The commands of `deploy/ops`. Each prints JSON, one object a line.
public final class Operator {

    private static final int MISUSED = 2;

    private final Addresses addresses;
    private final Calls calls;
    private final PrintStream out;
    private final Map<String, String> options = new HashMap<>();
    private final Deque<String> words = new ArrayDeque<>();

    /// @param out where answers are printed
    public Operator(Addresses addresses, PrintStream out) {
        this.addresses = addresses;
        this.calls = new Calls(addresses);
        this.out = out;
    }

    /// @param arguments the data folder, the command, its words and options
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try {
            Addresses addresses = Addresses.of(Path.of(arguments[0]), System.getenv());
            List<String> command = Arrays.asList(arguments).subList(1, arguments.length);
            System.exit(new Operator(addresses, out).run(command));
        } catch (Misuse misuse) {
            System.err.println(misuse.getMessage());
            System.exit(MISUSED);
        } catch (Exception failure) {
            System.err.println(failure);
            System.exit(1);
        }
    }

    /// Does one command.
    ///
    /// @return 0 when all is good
    public int run(List<String> command) throws Exception {
        read(command);
        String name = words.isEmpty() ? "" : words.removeFirst();
        switch (name) {
            case "letters" -> letters(options.containsKey("all"));
            case "replay" -> replay();
            case "verify" -> {
                return verify(Long.parseLong(options.getOrDefault("wait", "0")));
            }
            case "reread" -> reread();
            case "rebuild" -> {
                return rebuild();
            }
            case "backup" -> backup();
            case "restore" -> restore();
            case "erase" ->
                    print(
                            new Erasure(addresses)
                                    .of(word("a document"), options.containsKey("topics")));
            case "keys" -> print(calls.get("gateway", "/api/v1/keys"));
            case "rotate-key" -> print(rotate(word("the id of a key")));
            case "new-key" -> out.println(KeyText.random().text());
            default ->
                    throw new Misuse(
                            "There is no command '%s'; deploy/ops --help lists them"
                                    .formatted(name));
        }
        return 0;
    }

    private void read(List<String> command) {
        Deque<String> left = new ArrayDeque<>(command);
        while (!left.isEmpty()) {
            String next = left.removeFirst();
            switch (next) {
                case "--all", "--topics", "--preview" -> options.put(next.substring(2), "");
                case "--wait", "--topic", "--overlap" -> {
                    if (left.isEmpty()) {
                        throw new Misuse(next + " needs a value");
                    }
                    options.put(next.substring(2), left.removeFirst());
                }
                default -> {
                    if (next.startsWith("--")) {
                        throw new Misuse("There is no option " + next);
                    }
                    words.addLast(next);
                }
            }
        }
    }

    private String word(String what) {
        if (words.isEmpty()) {
            throw new Misuse("Which one? Say " + what);
        }
        return words.removeFirst();
    }

    private void print(Map<String, Object> answer) {
        out.println(Calls.json(answer));
    }

    private boolean chosen(String topic) {
        String wanted = options.get("topic");
        return wanted == null || topic.equals(wanted) || topic.equals(wanted + ".dead-letter");
    }

    private void letters(boolean all) {
        try (Letters letters = new Letters(addresses.get("kafka"))) {
            letters.read(all, this::chosen).forEach(letter -> print(Letters.shown(letter)));
        }
    }

    private void replay() throws Exception {
        try (Letters letters = new Letters(addresses.get("kafka"))) {
            var waiting = letters.read(options.containsKey("all"), this::chosen);
            int sent = letters.replay(waiting);
            print(Map.of("letters", waiting.size(), "replayed", sent));
        }
    }

    private int verify(long seconds) throws Exception {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        Verification.Result result = Verification.now(addresses);
        while (result.bad() > 0 && System.nanoTime() < deadline) {
            TimeUnit.SECONDS.sleep(1);
            result = Verification.now(addresses);
        }
        out.println(result.json());
        return result.bad() == 0 ? 0 : 1;
    }

    /// The service tells step by step what it does; the last word is that it is done.
    private int rebuild() throws Exception {
        List<String> told = calls.told("metrics", "/internal/v1/rebuild");
        told.forEach(line -> print(Map.of("rebuild", line)));
        return !told.isEmpty() && told.getLast().startsWith("done") ? 0 : 1;
    }

    private void reread() throws Exception {
        Optional<String> document = Optional.ofNullable(words.pollFirst());
        if (document.isEmpty() && !options.containsKey("all")) {
            throw new Misuse("Which one? Say a document, or --all");
        }
        ReadingAgain reading = new ReadingAgain(calls);
        print(options.containsKey("preview") ? reading.preview(document) : reading.order(document));
    }

    private void backup() throws Exception {
        try (Connection connection = addresses.postgres()) {
            print(Backup.write(connection, Path.of(word("a folder"))));
        }
    }

    private void restore() throws Exception {
        try (Connection connection = addresses.postgres()) {
            print(Backup.restore(connection, Path.of(word("a folder"))));
        }
    }

    private Map<String, Object> rotate(String key) throws Exception {
        return calls.post(
                "gateway",
                "/api/v1/keys/" + key + "/rotate",
                Calls.json(Map.of("overlap", options.getOrDefault("overlap", "PT1H"))));
    }
}
