package dev.yearbook.metrics;

import dev.yearbook.ingest.events.FactStated;
import dev.yearbook.ingest.events.ReferencePeriod;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/// Facts from Kafka into series, beside COPY of the rows that this makes.
final class IntakeBenchmark {

    private static final int SERIES = 5_000;
    private static final int SUBJECTS = 100;
    private static final List<String> TABLES = List.of("series", "observation", "inbox", "outbox");

    private final Service service;

    IntakeBenchmark(Service service) {
        this.service = service;
    }

    void run(int facts) throws Exception {
        send(0, SERIES);
        awaitRows(SERIES);
        service.awaitCount(0, "select count(*) from series where unsettled");
        System.out.printf("%,d known series%n", service.count("select count(*) from series"));
        long before = service.count("select count(*) from outbox");
        long start = System.nanoTime();
        send(SERIES, SERIES + facts);
        System.out.printf("all sent after %s%n", since(start));
        awaitRows(SERIES + facts);
        double recorded = seconds(start);
        rate("facts recorded, linked, judged, with outbox", facts, recorded);
        awaitEmpty("select count(*) from series where unsettled");
        System.out.printf("series settled after %s%n", since(start));
        awaitEmpty("select count(*) from outbox where published_at is null");
        System.out.printf(
                "%,d events published after %s%n",
                service.count("select count(*) from outbox") - before, since(start));
        copy(SERIES + facts, recorded * (SERIES + facts) / facts);
    }

    private void copy(int rows, double ours) throws Exception {
        try (Copies copies = new Copies(service, TABLES)) {
            double one = copies.copy(List.of("observation"));
            rate("COPY of the observations alone", rows, one);
            copies.empty();
            double all = copies.copy(TABLES);
            rate("COPY of all rows of the four tables", rows, all);
            System.out.printf(
                    Locale.ROOT, "intake reaches %.0f %% of COPY of all rows%n", 100 * all / ours);
        }
    }

    private void send(int from, int to) {
        FactStated[] batch = new FactStated[1_000];
        for (int at = from; at < to; at += batch.length) {
            int start = at;
            service.state(
                    IntStream.range(start, Math.min(to, start + batch.length))
                            .mapToObj(IntakeBenchmark::fact)
                            .toArray(FactStated[]::new));
        }
    }

    /// Fact `i`: its series is `i` modulo their number, its year rises.
    private static FactStated fact(int i) {
        int series = i % SERIES;
        int year = 1_100 + i / SERIES;
        FactStated fact =
                Facts.of(
                        Facts.fact("%032x".formatted(i)),
                        "level",
                        "指标" + name(series / SUBJECTS),
                        "");
        FactStated placed = Facts.about(fact, "园区" + name(series % SUBJECTS), "bench");
        FactStated dated =
                Facts.during(
                        placed, new ReferencePeriod("stock", null, LocalDate.of(year, 12, 31)));
        BigDecimal value = BigDecimal.valueOf(1_000 + i % 977);
        return Facts.in(
                Facts.with(dated, Facts.count(value.toPlainString())),
                Facts.source("doc" + i / 100, "统计局", LocalDate.of(2022, 3, 1)));
    }

    /// Names that are not like each other.
    private static String name(int n) {
        return new StringBuilder()
                .appendCodePoint(0x4e10 + n * 7)
                .appendCodePoint(0x5210 + n * 11)
                .appendCodePoint(0x6310 + n * 13)
                .toString();
    }

    private void awaitRows(long rows) throws InterruptedException {
        String recorded = "select last_value from observation_seq_seq";
        while (service.count(recorded) < rows) Thread.sleep(100);
        service.awaitCount(rows, "select count(*) from observation where recorded_to is null");
    }

    private void awaitEmpty(String select) throws InterruptedException {
        while (service.count(select) > 0) Thread.sleep(500);
    }

    private static void rate(String what, int n, double seconds) {
        System.out.printf(
                Locale.ROOT,
                "%-48s %,9.0f a second (%,d in %.1f s)%n",
                what,
                n / seconds,
                n,
                seconds);
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    private static String since(long start) {
        return Duration.ofMillis((System.nanoTime() - start) / 1_000_000).toString();
    }
}
