package dev.yearbook.deploy.launcher.faults;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/// Posts documents one after another, each until it is accepted.
final class Poster implements Runnable {

    private final Map<String, String> accepted = new ConcurrentHashMap<>();
    private final Client client;
    private final Instant end;

    Poster(Client client, Instant end) {
        this.client = client;
        this.end = end;
    }

    /// The name of each document whose acceptance was answered, by its id.
    Map<String, String> accepted() {
        return Map.copyOf(accepted);
    }

    @Override
    public void run() {
        try {
            for (int number = 1; Instant.now().isBefore(end); number++) {
                post(number);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void post(int number) throws InterruptedException {
        String name = "fault-" + number + ".md";
        String text =
                "2023年,梅溪市技术合同成交额%d亿元,高新技术企业%d家,专利授权量%d件。\n"
                        .formatted(100 + number, 1000 + number, 5000 + number);
        while (Instant.now().isBefore(end)) {
            Optional<String> id = client.post(name, text);
            if (id.isPresent()) {
                accepted.put(id.orElseThrow(), name);
                return;
            }
            TimeUnit.MILLISECONDS.sleep(200);
        }
    }
}
