package dev.yearbook.metrics;

import java.util.List;
import java.util.stream.Stream;

/// Both sides in one run:
///
/// ```
/// mvn -q -Pquick,series-bench -pl metrics-service -am verify -DskipTests
/// ```
///
/// Arguments (`-Dbench.facts=… -Dbench.sizes=10000,1000000`): how many facts go through Kafka, and
/// at how many observations readers are timed.
public final class MetricsBenchmark {

    private MetricsBenchmark() {}

    /// Runs both.
    ///
    /// @param arguments the number of facts, then the numbers of observations
    public static void main(String[] arguments) throws Exception {
        int facts = Integer.parseInt(arguments[0]);
        List<Integer> sizes =
                Stream.of(arguments[1].split(",")).map(Integer::valueOf).sorted().toList();
        try (Service service = Service.start()) {
            if (facts > 0) new IntakeBenchmark(service).run(facts);
        }
        try (Service service = Service.start()) {
            service.state(Facts.fact("f".repeat(32)));
            service.awaitCount(1, "select count(*) from observation");
            new ReadingBenchmark(service).run(sizes);
        }
        System.exit(0);
    }
}
