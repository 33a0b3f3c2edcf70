package dev.yearbook.deploy.launcher;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What a reader does on the page: find a figure, see where it comes from, take it along.
class ReadingPageIT {

    private static final String SENTENCE =
            "Array.from(CSS.highlights.get('sentence'))[0].toString()";

    private static Site site;

    @BeforeAll
    static void start() throws Exception {
        site = Site.shared();
    }

    private static Page open(String path) {
        Page page = site.operator();
        page.navigate(site.url + path);
        return page;
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"技术合同", "jshtcje", "technology contracts"})
    void searchAnswersToChineseInitialsAndEnglish(String typed) {
        try (Page page = open("/")) {
            page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("搜索"))
                    .fill(typed);

            assertThat(
                            page.getByRole(AriaRole.OPTION)
                                    .filter(new Locator.FilterOptions().setHasText("技术合同成交额"))
                                    .first())
                    .isVisible();
        }
    }

    @Test
    void fromTheSearchToTheSentenceItIsTwoClicks() {
        try (Page page = open("/")) {
            page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("搜索"))
                    .fill("云川市 R&D经费");
            page.getByRole(AriaRole.OPTION)
                    .filter(new Locator.FilterOptions().setHasText(Pattern.compile("R&D经费元")))
                    .first()
                    .click();
            page.getByText("查看原句").first().click();

            assertThat(page.locator(".numeral[aria-current]")).hasText("143.2");
            assertThat(String.valueOf(page.evaluate(SENTENCE)))
                    .contains("143.2")
                    .contains("全社会研发经费投入");
            page.getByText("打开数据序列").click();
            assertThat(page)
                    .hasURL(Pattern.compile("/series/s[0-9a-f]+\\?period=2024-01-01_2024-12-31"));
        }
    }

    @Test
    void aSkippedNumberSaysWhy() throws Exception {
        try (Page page = open("/documents?q=yunchuan-2023")) {
            page.locator("tbody a").first().click();
            page.locator(".numeral.kind-skipped").first().click();

            assertThat(page.locator("aside")).containsText("为什么不是数据");
            assertThat(page.locator("aside .rules li").first()).not().isEmpty();
        }
    }

    @Test
    void thePastIsShownAsItWasKnownAndHasAnAddress() throws Exception {
        try (Page page = open("/series/" + site.series("云川市 R&D经费"))) {
            assertThat(page.locator(".big-number strong").first()).hasText("143.2亿元");
            page.locator("#asof").focus();
            page.keyboard().press("Home");

            assertThat(page.locator(".big-number strong").first()).hasText("112.6亿元");
            assertThat(page).hasURL(Pattern.compile("asOf=2023-02-10"));
            page.reload();
            assertThat(page.locator(".big-number strong").first()).hasText("112.6亿元");
        }
    }

    @Test
    void aPointShowsAllThatWasStatedForItByKeyboardAlone() throws Exception {
        try (Page page = open("/series/" + site.series("云川市 R&D经费"))) {
            page.locator(".point[tabindex='0']").focus();
            page.keyboard().press("ArrowLeft");
            page.keyboard().press("Enter");

            assertThat(page.locator(".point-panel")).containsText("2023年的全部观测");
            assertThat(page.locator(".observations > li")).hasCount(3);
            assertThat(page.locator(".observations")).containsText("修订");
            assertThat(page.locator("svg .earlier")).hasCount(1);
        }
    }

    @Test
    void seriesAreComparedAndShownAsChange() throws Exception {
        try (Page page = open("/series/" + site.series("云川市 R&D经费"))) {
            page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("添加对比序列"))
                    .fill("发明专利授权量");
            page.locator("[role=option]").first().click();
            assertThat(page.locator("svg .line")).hasCount(2);
            assertThat(page.getByText("单位不同，按指数对比。")).isVisible();
            button(page, "同比变化 %").click();

            assertThat(page)
                    .hasURL(Pattern.compile("show=change.*compare=s|compare=s.*show=change"));
            assertThat(page.locator("svg .point").last())
                    .hasAttribute("aria-label", Pattern.compile("2024年: \\+12\\.[15]%"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"CSV", "XLSX", "SVG", "PNG", "SDMX"})
    void aSeriesIsTakenAlongAsAFile(String format) throws Exception {
        try (Page page = open("/series/" + site.series("云川市 技术合同成交额"))) {
            page.locator(".menu > summary").click();
            Download file = page.waitForDownload(() -> button(page, format).click());
            byte[] bytes = Files.readAllBytes(file.path());

            assertThat(file.suggestedFilename()).startsWith("云川市-技术合同成交额");
            assertThat(bytes.length).isGreaterThan(300);
            switch (format) {
                case "PNG" -> assertThat(bytes).startsWith(0x89, 'P', 'N', 'G');
                case "XLSX" ->
                        assertThat(Sheets.text(bytes))
                                .contains("<v>32640000000</v>")
                                .contains("技术合同成交额");
                default ->
                        assertThat(new String(bytes, java.nio.charset.StandardCharsets.UTF_8))
                                .contains("2024")
                                .contains("技术合同成交额");
            }
        }
    }

    @Test
    void aFootnoteOfASummaryLeadsToItsSentence() {
        try (Page page = open("/summaries/2024?place=" + Site.encoded("云川市"))) {
            page.locator("a.ref").first().click();
            page.locator("details[open] .to-sentence").first().click();

            assertThat(page.locator(".numeral[aria-current]")).isVisible();
            assertThat(String.valueOf(page.evaluate(SENTENCE))).contains("326.4");
        }
    }

    @Test
    void aSummaryIsSwitchedByYearPlaceAndLanguage() {
        try (Page page = open("/summaries/2024")) {
            page.getByLabel("年度", new Page.GetByLabelOptions().setExact(true)).selectOption("2023");
            page.getByLabel("地区").selectOption("云川市");
            assertThat(page.locator("h1")).containsText("2023年云川市");
            button(page, "English").click();

            assertThat(page.locator("h1")).containsText("2023");
            assertThat(page.locator("h1")).containsText("Annual summary");
            page.locator(".menu > summary").click();
            Download file =
                    page.waitForDownload(() ->
                            page.getByText("MD", new Page.GetByTextOptions().setExact(true))
                                    .click());
            assertThat(file.suggestedFilename()).endsWith(".md");
        }
    }
}
