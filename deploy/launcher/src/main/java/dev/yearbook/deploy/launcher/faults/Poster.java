package dev.yearbook.deploy.launcher.faults;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/// Posts documents one after another, each until it is accepted, until it is told to stop.
final class Poster implements Runnable, AutoCloseable {

    private final Map<String, String> accepted = new ConcurrentHashMap<>();
    private final Client client;
    private final String prefix;
    private final Thread thread;
    private volatile boolean stopping;

    /// @param prefix what the names of its documents begin with
    Poster(Client client, String prefix) {
        this.client = client;
        this.prefix = prefix;
        this.thread = Thread.ofVirtual().start(this);
    }

    /// The name of each document whose acceptance was answered, by its id.
    Map<String, String> accepted() {
        return Map.copyOf(accepted);
    }

    @Override
    public void run() {
        try {
            for (int number = 1; !stopping; number++) {
                post(number);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void post(int number) throws InterruptedException {
        String name = prefix + "-" + number + ".md";
        String text =
                "2023年,梅溪市技术合同成交额%d亿元,高新技术企业%d家,专利授权量%d件。\n"
                        .formatted(100 + number, 1000 + number, 5000 + number);
        while (!stopping) {
            Optional<String> id = client.post(name, text);
            if (id.isPresent()) {
                accepted.put(id.orElseThrow(), name);
                TimeUnit.MILLISECONDS.sleep(50);
                return;
            }
            TimeUnit.MILLISECONDS.sleep(200);
        }
    }

    @Override
    public void close() throws InterruptedException {
        stopping = true;
        thread.join();
    }
}
