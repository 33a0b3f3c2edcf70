package dev.yearbook.deploy.launcher.faults;

import dev.yearbook.deploy.operator.Addresses;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/// Two of everything. The gateways are replaced one after the other while callers ask, as a cluster
/// does it: out of the list of those that are asked, a pause, told to end, started, ready, back
/// into the list. Then the elder of the other twins die, and the younger take over.
final class Rolling implements Scenario {

    private static final long PAUSE = 5;

    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final AtomicInteger good = new AtomicInteger();
    private final AtomicInteger failed = new AtomicInteger();
    private volatile boolean stopping;

    @Override
    public String promise() {
        return "P20: replacing one of two gateways fails no request; twins take over";
    }

    @Override
    public Outcome play(Installation installation, Client client, Random random) throws Exception {
        Addresses addresses = Addresses.of(installation.data(), Map.of());
        String elder = addresses.values().getOrDefault("gateway", "");
        String key = addresses.values().getOrDefault("key", "");
        try (Twin gateway = Twin.of(installation, "gateway");
                Twin ingest = Twin.of(installation, "ingest");
                Twin metrics = Twin.of(installation, "metrics");
                Twin report = Twin.of(installation, "report")) {
            asked.addAll(List.of(elder, gateway.address()));
            List<Thread> callers =
                    List.of(
                            Thread.ofVirtual().start(() -> call(key, 0)),
                            Thread.ofVirtual().start(() -> call(key, 1)));
            TimeUnit.SECONDS.sleep(2);
            without(gateway.address(), gateway::roll);
            without(
                    elder,
                    () -> {
                        installation.process("gateway").orElseThrow().destroy();
                        TimeUnit.SECONDS.sleep(2);
                        Twin.awaitReady(addresses.values().getOrDefault("gateway.management", ""));
                    });
            TimeUnit.SECONDS.sleep(2);
            stopping = true;
            for (Thread caller : callers) {
                caller.join();
            }
            for (String service : List.of("ingest", "metrics", "report")) {
                installation.kill(service);
                TimeUnit.SECONDS.sleep(3);
            }
        }
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("answered", good.get());
        figures.put("failed", failed.get());
        return new Outcome(5, failed.get() + (good.get() == 0 ? 1 : 0), figures);
    }

    private interface Step {
        void take() throws Exception;
    }

    private void without(String address, Step step) throws Exception {
        asked.remove(address);
        TimeUnit.SECONDS.sleep(PAUSE);
        step.take();
        asked.add(address);
    }

    private void call(String key, int number) {
        try {
            for (int i = 0; !stopping; i++) {
                Client caller = new Client(asked.get(i % asked.size()), key);
                boolean answered =
                        caller.post(
                                        "rolling-%d-%d.md".formatted(number, i),
                                        "2023年,梅溪市发明专利授权量%d件。\n".formatted(100 + i))
                                .isPresent();
                (answered ? good : failed).incrementAndGet();
                TimeUnit.MILLISECONDS.sleep(20);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
