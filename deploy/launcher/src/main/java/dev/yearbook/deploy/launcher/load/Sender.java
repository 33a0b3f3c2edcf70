package dev.yearbook.deploy.launcher.load;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/// Sends requests at a constant rate, whether or not the earlier ones are answered. The time of a
/// request runs from when it was due, so that a server that stalls is not flattered.
final class Sender {

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final AtomicInteger number = new AtomicInteger();
    private final String gateway;
    private final String key;

    Sender(String gateway, String key) {
        this.gateway = gateway;
        this.key = key;
    }

    /// What came back.
    ///
    /// @param statuses how often each status was answered; 0: no answer
    /// @param accepted times of answers 2xx
    /// @param shed times of answers 429 and 503
    /// @param withoutAdvice how many of those do not say when to come back
    /// @param seconds how long it took
    record Sent(
            Map<Integer, Integer> statuses,
            List<Double> accepted,
            List<Double> shed,
            int withoutAdvice,
            double seconds) {

        double perSecond() {
            return Math.round(accepted.size() / seconds * 10) / 10.0;
        }
    }

    /// Sends for some time at a rate.
    Sent atRate(double perSecond, int seconds) throws InterruptedException {
        Collected collected = new Collected();
        long start = System.nanoTime();
        int total = (int) (perSecond * seconds);
        try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < total; i++) {
                long due = start + (long) (i / perSecond * 1e9);
                LockSupport.parkNanos(due - System.nanoTime());
                callers.submit(() -> one(due, collected));
            }
        }
        return collected.sent((System.nanoTime() - start) / 1e9);
    }

    /// Sends as fast as answers come, by so many callers.
    Sent asFastAs(int callers, int seconds) throws InterruptedException {
        Collected collected = new Collected();
        long start = System.nanoTime();
        long end = start + TimeUnit.SECONDS.toNanos(seconds);
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < callers; i++) {
            threads.add(
                    Thread.ofVirtual()
                            .start(() -> {
                                while (System.nanoTime() < end) {
                                    one(System.nanoTime(), collected);
                                }
                            }));
        }
        for (Thread thread : threads) {
            thread.join();
        }
        return collected.sent((System.nanoTime() - start) / 1e9);
    }

    /// Every third request posts a document, the others read.
    private HttpRequest request(int i) {
        String path =
                switch (i % 3) {
                    case 0 -> "/api/v1/documents?reportingYear=2023&name=load-" + i + ".md";
                    case 1 -> "/api/v1/series?limit=20";
                    default -> "/api/v1/documents?limit=20";
                };
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(gateway + path))
                        .header("X-API-Key", key)
                        .timeout(Duration.ofSeconds(60));
        if (i % 3 == 0) {
            request.header("Content-Type", "text/markdown")
                    .POST(
                            BodyPublishers.ofString(
                                    "2023年，梅溪市技术合同成交额%d亿元，专利授权量%d件。\n"
                                            .formatted(100 + i % 900, 5000 + i)));
        }
        return request.build();
    }

    private void one(long due, Collected collected) {
        try {
            HttpResponse<Void> answer =
                    http.send(request(number.incrementAndGet()), BodyHandlers.discarding());
            collected.add(
                    answer.statusCode(),
                    (System.nanoTime() - due) / 1e6,
                    answer.headers().firstValue("Retry-After").isPresent());
        } catch (IOException cutOff) {
            collected.add(0, (System.nanoTime() - due) / 1e6, true);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static final class Collected {
        private final Map<Integer, Integer> statuses = new TreeMap<>();
        private final List<Double> accepted = new ArrayList<>();
        private final List<Double> shed = new ArrayList<>();
        private int withoutAdvice;

        synchronized void add(int status, double millis, boolean advice) {
            statuses.merge(status, 1, Integer::sum);
            if (status >= 200 && status < 300) {
                accepted.add(millis);
            } else if (status == 429 || status == 503) {
                shed.add(millis);
                withoutAdvice += advice ? 0 : 1;
            }
        }

        synchronized Sent sent(double seconds) {
            return new Sent(
                    Collections.unmodifiableMap(statuses), accepted, shed, withoutAdvice, seconds);
        }
    }
}
