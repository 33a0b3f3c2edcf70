package dev.yearbook.deploy.launcher;

import static java.util.Objects.requireNonNull;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import dev.yearbook.deploy.launcher.Site.Look;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What holds for every view: it can be used by everybody, it is small, and no document takes it
/// over.
class QualityPageIT {

    /// The rules of axe-core that fail, with the first element each.
    private static final String AXE =
            "axe.run(document, {resultTypes: ['violations']}).then(found => found.violations.map(one"
                    + " => one.id + ': ' + one.nodes[0].html))";

    private static Site site;
    private static String axe;

    @BeforeAll
    static void start() throws Exception {
        site = Site.shared();
        try (InputStream script = QualityPageIT.class.getResourceAsStream("/axe.min.js")) {
            axe = new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static List<String> views() throws IOException, InterruptedException {
        String documents = site.whole.get("/api/v1/documents?name=yunchuan-2024.html").body();
        Map<?, ?> document =
                (Map<?, ?>)
                        requireNonNull((List<?>) Whole.object(documents).get("items")).getFirst();
        return List.of(
                "/",
                "/series?q=" + Site.encoded("技术"),
                "/series/" + site.series("云川市 R&D经费") + "?period=2023-01-01_2023-12-31",
                "/documents",
                "/documents/" + document.get("id"),
                "/summaries/2024?place=" + Site.encoded("云川市"),
                "/discrepancies",
                "/curation?queue=facts",
                "/sign-in");
    }

    private static void ready(Page page) {
        assertThat(page.locator("h1").first()).isVisible();
        assertThat(page.locator(".loading")).hasCount(0);
    }

    @ParameterizedTest
    @CsvSource({"zh, LIGHT, 1280", "en, DARK, 1280", "zh, DARK, 360", "en, LIGHT, 360"})
    void everyViewCanBeUsedByEverybodyAndNeverScrollsSideways(
            String language, ColorScheme colours, int width) throws Exception {
        List<String> flaws = new ArrayList<>();
        try (Page page = site.operator(new Look(language, colours, width))) {
            page.onConsoleMessage(message -> {
                if (message.text().contains("Content Security Policy")) flaws.add(message.text());
            });
            for (String view : views()) {
                page.navigate(site.url + view);
                ready(page);
                if ((int) page.evaluate("document.documentElement.scrollWidth - innerWidth") > 0) {
                    flaws.add(view + " is wider than the window");
                }
                for (Object flaw : (List<?>) evaluated(page)) flaws.add(view + " " + flaw);
            }
        }
        assertThat(flaws).isEmpty();
    }

    /// Evaluated by the debugger, so that the page's policy stays as it is.
    private static Object evaluated(Page page) {
        page.evaluate(axe);
        return page.evaluate(AXE);
    }

    @Test
    void theFirstViewIsSmallAndAsksNobodyElse() throws Exception {
        List<Response> answers = new ArrayList<>();
        try (Page page = site.operator()) {
            page.onResponse(answers::add);
            page.navigate(site.url + "/");
            ready(page);
            assertThat(page.locator(".brief li").first()).isVisible();

            assertThat(answers).allMatch(answer -> answer.url().startsWith(site.url));
            assertThat(
                            answers.stream()
                                    .filter(answer -> !answer.url().endsWith("/api/v1/events"))
                                    .mapToInt(answer -> answer.body().length)
                                    .sum())
                    .isBetween(20_000, 150_000);
        }
    }

    @Test
    void thePolicyAllowsOwnFilesOnly() throws Exception {
        String policy =
                site.whole.get("/").headers().firstValue("Content-Security-Policy").orElseThrow();

        assertThat(policy)
                .contains(
                        "default-src 'none'",
                        "script-src 'self'",
                        "style-src 'self'",
                        "frame-ancestors 'none'",
                        "require-trusted-types-for 'script'")
                .doesNotContain("unsafe", "http", "*");
        assertThat(site.whole.get("/").body())
                .doesNotContain("<style", "onclick")
                .doesNotContainPattern("<script(?![^>]+src=)");
    }

    @Test
    void aHostileDocumentStaysText() throws Exception {
        String attack =
                "<img src=x onerror=\"document.title='taken'\"><script>document.title='taken'</script>";
        String text =
                "# "
                        + attack
                        + "\n\n2019年，"
                        + attack
                        + "樟湾市发表论文41篇。\u202e\n\n2019年，樟湾市<b>培养</b>博士7人。\n";
        String posted =
                site.whole
                        .post(
                                Site.encoded("\"><svg onload=1>.md")
                                        + "&title="
                                        + Site.encoded(attack)
                                        + "&publisher="
                                        + Site.encoded(attack),
                                2019,
                                text)
                        .body();
        String id = String.valueOf(Whole.object(posted).get("id"));
        List<String> views =
                List.of(
                        "/documents/" + id,
                        "/documents",
                        "/",
                        "/series?q=" + Site.encoded("樟湾市"),
                        "/summaries/2019");
        try (Page page = site.operator()) {
            page.onDialog(dialog -> {
                throw new AssertionError("A document opened a dialog");
            });
            for (String view : views) {
                page.navigate(site.url + view);
                ready(page);
                assertThat(page).hasTitle(java.util.regex.Pattern.compile("Yearbook$"));
                assertThat(page.locator("main script, main img, main iframe, main b:text-is('培养')"))
                        .hasCount(0);
            }
            page.navigate(site.url + "/documents/" + id);
            assertThat(page.locator(".source")).containsText("<script>document.title");
        }
    }
}
