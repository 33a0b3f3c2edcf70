package dev.yearbook.deploy.launcher;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;

/// What is said when all is up: addresses and the beginning of a summary.
final class Welcome {

    private static final int LINES = 14;
    private static final int ATTEMPTS = 60;

    private Welcome() {}

    static void print(Screen screen, Ports ports, DataFolder data) throws IOException {
        String gateway = ports.url(Role.GATEWAY);
        screen.line("");
        screen.line("Yearbook runs at " + gateway + "/");
        screen.line("  reference    " + gateway + "/docs");
        screen.line("  health       " + gateway + "/health");
        screen.line("  Kafka        127.0.0.1:" + ports.kafka());
        screen.line("  PostgreSQL   127.0.0.1:" + ports.postgres() + "/" + Settings.DATABASE);
        screen.line("  data, logs   " + data);
        screen.line("  operator key: " + data.operatorKey());
        screen.line("  for example  curl -H 'X-API-Key: …' " + gateway + "/api/v1/me");
    }

    /// The first lines of the annual summary of a year, once there is one.
    static void printSummary(Screen screen, Api api, OptionalInt year)
            throws IOException, InterruptedException {
        if (year.isEmpty()) {
            return;
        }
        String list = "/api/v1/summaries?year=" + year.getAsInt();
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            if (!api.send(api.request(list).build()).body().contains("\"items\":[]")) {
                printBeginning(screen, api, "/api/v1/summaries/" + year.getAsInt());
                return;
            }
            TimeUnit.MILLISECONDS.sleep(500);
        }
        screen.step("there is no summary of %d yet", year.getAsInt());
    }

    private static void printBeginning(Screen screen, Api api, String path)
            throws IOException, InterruptedException {
        HttpResponse<String> summary =
                api.send(api.request(path).header("Accept", "text/markdown").build());
        screen.line("");
        summary.body().lines().limit(LINES).forEach(screen::line);
        screen.line("… " + path);
    }
}
