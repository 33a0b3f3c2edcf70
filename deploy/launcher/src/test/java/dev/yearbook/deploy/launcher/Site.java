package dev.yearbook.deploy.launcher;

import static java.util.Objects.requireNonNull;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The web page with the sample documents behind it, and a browser; one for all tests.
final class Site {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final double PATIENCE_OF_PAGES = 20_000;
    private static @Nullable Site site;

    final Whole whole;
    final String url;
    private final Browser browser;
    private final String operator;

    private Site() throws IOException, InterruptedException {
        browser = Chromium.start();
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_OF_PAGES);
        whole = Whole.shared();
        url = whole.url();
        Path samples =
                Path.of(System.getProperty("yearbook.checkout", "../..") + "/deploy/samples");
        DocumentFolder.read(samples).post(whole.api(), new Screen());
        await().atMost(PATIENCE)
                .until(() ->
                        whole.get("/api/v1/summaries/2024.md?place=" + encoded("云川市"))
                                .body()
                                .contains("326.4"));
        operator = signedIn(whole.key());
    }

    static synchronized Site shared() throws IOException, InterruptedException {
        if (site == null) {
            site = new Site();
        }
        return site;
    }

    /// How a visitor reads.
    ///
    /// @param language `zh` or `en`
    /// @param width of the window in pixels
    record Look(String language, ColorScheme colours, int width) {
        static final Look USUAL = new Look("zh", ColorScheme.LIGHT, 1280);
    }

    /// A page of somebody who has not signed in.
    Page visitor() {
        return page(context(Look.USUAL, null));
    }

    /// A page of an operator.
    Page operator() {
        return operator(Look.USUAL);
    }

    Page operator(Look look) {
        return page(context(look, operator));
    }

    /// A page of somebody with a key of this role.
    Page with(String role) throws IOException, InterruptedException {
        String body = "{\"name\":\"%s\",\"roles\":[\"%s\"]}".formatted(role, role);
        String issued =
                whole.api()
                        .send(
                                whole.api()
                                        .request("/api/v1/keys")
                                        .header("Content-Type", "application/json")
                                        .POST(BodyPublishers.ofString(body))
                                        .build())
                        .body();
        String key = String.valueOf(Whole.object(issued).get("key"));
        return page(context(Look.USUAL, signedIn(key)));
    }

    /// The id of the one series with these words in its name.
    String series(String words) throws IOException, InterruptedException {
        String found =
                whole.get("/api/v1/series?kind=level&status=observed&q=" + encoded(words)).body();
        Map<?, ?> first =
                (Map<?, ?>) requireNonNull((List<?>) Whole.object(found).get("items")).getFirst();
        return String.valueOf(requireNonNull((Map<?, ?>) first.get("identity")).get("id"));
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /// The state of a browser in which somebody has signed in by the form.
    private String signedIn(String key) {
        try (BrowserContext context = context(Look.USUAL, null)) {
            Page page = page(context);
            page.navigate(url + "/sign-in");
            page.getByLabel("密钥").fill(key);
            page.locator("main").getByText("登录").last().click();
            assertThat(page.getByText("退出")).isVisible();
            return context.storageState();
        }
    }

    private BrowserContext context(Look look, @Nullable String state) {
        NewContextOptions options =
                new NewContextOptions()
                        .setViewportSize(look.width(), 900)
                        .setColorScheme(look.colours())
                        .setAcceptDownloads(true)
                        .setLocale(look.language().equals("zh") ? "zh-CN" : "en-GB");
        return browser.newContext(state == null ? options : options.setStorageState(state));
    }

    private Page page(BrowserContext context) {
        context.setDefaultTimeout(PATIENCE_OF_PAGES);
        return context.newPage();
    }
}
