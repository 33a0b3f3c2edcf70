package dev.yearbook.deploy.launcher;

import java.io.IOException;
import java.net.http.HttpResponse;
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

    /// The first lines of the annual summary of a year, once it shows what was posted about the
    /// year and no news is waiting; after half a minute as far as it is.
    static void printSummary(Screen screen, Api api, DocumentFolder.Posted posted)
            throws IOException, InterruptedException {
        if (posted.year().isEmpty()) {
            return;
        }
        String path = "/api/v1/summaries/" + posted.year().getAsInt();
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            String summary = api.send(api.request(path + ".json").build()).body();
            String status = api.send(api.request(path + "/status").build()).body();
            if (status.contains("\"state\":\"current\"")
                    && posted.documents().stream().allMatch(summary::contains)) {
                printBeginning(screen, api, path);
                return;
            }
            TimeUnit.MILLISECONDS.sleep(500);
        }
        screen.step("the summary of %d is still being made; so far:", posted.year().getAsInt());
        printBeginning(screen, api, path);
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
