package dev.yearbook.messaging;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;

/// A bench in a process of its own, that can be killed.
final class BenchProcess {

    private BenchProcess() {}

    /// @param arguments settings, `name=value`
    public static void main(String[] arguments) throws InterruptedException {
        Map<String, String> servers = new HashMap<>();
        for (String argument : arguments) {
            String[] setting = argument.split("=", 2);
            servers.put(setting[0], setting[1]);
        }
        Bench bench = Bench.on(servers, "publisher", "consumer");
        Runtime.getRuntime().addShutdownHook(new Thread(bench::close));
        new CountDownLatch(1).await();
    }
}
