package dev.yearbook.deploy.launcher;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/// The browser that the page is tried in: the system's Chromium, with a font that has Chinese.
///
/// What is missing is installed by apt where root may do that. Else it is said what to install, and
/// the tests are left out; but CI fails, because there they must not be left out unseen.
final class Chromium {

    private static final List<String> PLACES =
            List.of(
                    "/usr/bin/chromium",
                    "/usr/bin/chromium-browser",
                    "/usr/bin/google-chrome-stable",
                    "/usr/bin/google-chrome");
    private static final String FONT = "fonts-wqy-microhei";

    private Chromium() {}

    static Browser start() {
        List<String> missing =
                Stream.of(found().isPresent() ? "" : "chromium", hasChineseFont() ? "" : FONT)
                        .filter(name -> !name.isEmpty())
                        .toList();
        if (!missing.isEmpty()) {
            install(missing);
        }
        Playwright driver =
                Playwright.create(
                        new Playwright.CreateOptions()
                                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        return driver.chromium()
                .launch(
                        new LaunchOptions()
                                .setExecutablePath(found().orElseThrow())
                                .setArgs(
                                        List.of(
                                                "--no-sandbox",
                                                "--disable-gpu",
                                                "--disable-quic",
                                                "--disable-background-networking",
                                                "--disable-component-update",
                                                "--disable-sync",
                                                "--no-first-run")));
    }

    private static Optional<Path> found() {
        String given = System.getenv("YEARBOOK_CHROMIUM");
        return Stream.concat(Stream.ofNullable(given), PLACES.stream())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static boolean hasChineseFont() {
        return run(List.of("fc-list", ":lang=zh", "family"))
                .map(out -> !out.isBlank())
                .orElse(false);
    }

    private static void install(List<String> packages) {
        run(List.of("apt-get", "update"));
        run(
                Stream.concat(
                                Stream.of("apt-get", "install", "-y", "--no-install-recommends"),
                                Stream.concat(packages.stream(), Stream.of("fontconfig")))
                        .toList());
        if (found().isPresent() && hasChineseFont()) {
            return;
        }
        String wanted =
                "The page is tried in Chromium with a Chinese font; install: apt-get install "
                        + String.join(" ", packages);
        if ("true".equals(System.getenv("CI"))) {
            throw new AssertionError(wanted);
        }
        Assumptions.abort(wanted);
    }

    /// What a command prints; empty where it cannot be run or fails.
    private static Optional<String> run(List<String> command) {
        try {
            Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
            process.getOutputStream().close();
            try (InputStream out = process.getInputStream()) {
                String text = new String(out.readAllBytes(), StandardCharsets.UTF_8);
                return process.waitFor() == 0 ? Optional.of(text) : Optional.empty();
            }
        } catch (IOException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
