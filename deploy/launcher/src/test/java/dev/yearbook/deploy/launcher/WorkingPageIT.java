package dev.yearbook.deploy.launcher;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.ElementHandle;
import com.microsoft.playwright.JSHandle;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SameSiteAttribute;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// What contributors and curators do on the page.
class WorkingPageIT {

    private static final Duration PATIENCE = Duration.ofSeconds(40);

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
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static FilePayload file(String name, String text) {
        return new FilePayload(name, "text/markdown", text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void severalFilesAreDroppedAndTheirFormsFillThemselves() {
        try (Page page = open("/documents")) {
            JSHandle dropped =
                    page.evaluateHandle(
                            """
                            () => {
                              const data = new DataTransfer();
                              const text = (year, n) => `# 榆泽市${year}年统计公报\\n\\n${year}年，榆泽市发表论文${n}篇。\\n`;
                              data.items.add(new File([text(2021, 310)], "yuze-2021.md"));
                              data.items.add(new File([text(2022, 342)], "yuze-2022.md"));
                              return data;
                            }
                            """);
            page.locator(".drop").dispatchEvent("drop", Map.of("dataTransfer", dropped));
            assertThat(page.locator(".upload")).hasCount(2);
            assertThat(page.getByLabel("标题").first()).hasValue("榆泽市2021年统计公报");
            assertThat(page.getByLabel("报告年度").last()).hasValue("2022");
            assertThat(page.getByLabel("地区").first()).hasValue("榆泽市");
            button(page, "上传全部").click();

            assertThat(page.locator(".notice.good")).hasCount(2);
            assertThat(page.locator(".notice.good").first()).containsText("已读取，1项数据");
            assertThat(page.locator("tbody")).containsText("榆泽市2022年统计公报");
        }
    }

    @Test
    void aMistakeIsToldInPlainWordsAndCanBeMended() {
        try (Page page = open("/documents")) {
            page.locator("#files").setInputFiles(file("larch.md", "2021年，落松市发表论文12篇。\n"));
            page.getByLabel("报告年度").fill("3021");
            page.locator(".upload .primary").click();
            assertThat(page.locator(".notice.problem")).containsText("Write a year such as 2024");

            page.getByLabel("报告年度").fill("2021");
            page.locator(".upload .primary").click();

            assertThat(page.locator(".notice.good")).containsText("已读取");
        }
    }

    @Test
    void aNewVersionShowsWhatDiffersAndAWithdrawalIsAskedFor() throws Exception {
        String location =
                site.whole
                        .post("acacia.md", 2021, "2021年，槐荫市发表论文57篇，培养博士8人。\n")
                        .headers()
                        .firstValue("Location")
                        .orElseThrow();
        String id = location.substring(location.lastIndexOf('/') + 1);
        try (Page page = open("/documents?replace=" + id)) {
            page.locator("#files").setInputFiles(file("acacia.md", "2021年，槐荫市发表论文75篇，培养博士8人。\n"));
            page.locator(".upload .primary").click();
            assertThat(page.locator(".notice.good")).isVisible();
            page.locator(".notice.good a").click();
            await().atMost(PATIENCE)
                    .until(() ->
                            site.whole
                                    .get("/api/v1/observations?document=" + id)
                                    .body()
                                    .contains("\"75\""));
            page.getByText("与第1版的差异").click();
            assertThat(page.locator("main del")).hasText("57篇");
            assertThat(page.locator("main ins")).hasText("75篇");

            button(page, "撤回").click();
            assertThat(page.getByRole(AriaRole.DIALOG)).containsText("槐荫市");
            page.getByRole(AriaRole.DIALOG)
                    .getByText("撤回", new Locator.GetByTextOptions().setExact(true))
                    .click();

            assertThat(page.locator("main")).containsText("此文档已撤回");
        }
    }

    @Test
    void aDiscrepancyIsExplainedAndThatIsTakenBack() {
        try (Page page = open("/discrepancies?verdict=contradiction")) {
            Locator card =
                    page.locator(".discrepancy")
                            .filter(new Locator.FilterOptions().setHasText("318亿元"))
                            .first();
            assertThat(card.locator(".sides > li")).hasCount(2);
            assertThat(card.locator("mark").first()).isVisible();
            String id = card.getAttribute("id");
            card.getByText("解释").click();
            page.getByRole(AriaRole.DIALOG).getByLabel("说明").fill("快报口径不同");
            page.getByRole(AriaRole.DIALOG).getByText("保存").click();
            assertThat(page.locator("#" + id)).containsText("已解释");
            assertThat(page.locator("#" + id)).containsText("快报口径不同");

            button(page, "撤销").click();

            assertThat(page.locator("#" + id).getByText("已解释")).hasCount(0);
        }
    }

    @Test
    void doubtfulLinksAreDecidedFromTheKeyboard() throws Exception {
        site.whole.post("birch.md", 2020, "2020年，桦城市专利授权量45件。\n\n2020年，桦城市专利授权量112件。\n");
        site.whole.post("willow.md", 2020, "2020年，柳泉市专利授权量61件。\n\n2020年，柳泉市专利授权量230件。\n");
        await().atMost(PATIENCE)
                .until(() ->
                        site.whole.get("/api/v1/curation/queue").body().split("\"fact\"").length
                                > 2);
        try (Page page = open("/curation")) {
            Locator left = page.locator(".queue .hint").first();
            int before = Integer.parseInt(left.textContent().replaceAll(".*剩(\\d+)条", "$1"));
            String first = page.locator(".queue .quote").textContent();
            page.keyboard().press("j");
            assertThat(page.locator(".queue .quote")).not().hasText(first);
            page.keyboard().press("k");
            assertThat(page.locator(".queue .quote")).hasText(first);

            page.keyboard().press("r");
            assertThat(page.locator(".message").first()).containsText("已记录决定");
            assertThat(left).containsText("还剩" + (before - 1) + "条");
            page.keyboard().press("u");

            assertThat(left).containsText("还剩" + before + "条");
            assertThat(page.locator(".queue .quote")).hasText(first);
            page.reload();
            assertThat(left).containsText("还剩" + before + "条");
        }
    }

    @Test
    void aCuratorRenamesASeriesAndTakesItBack() throws Exception {
        String id = site.series("执行课题");
        try (Page page = open("/series/" + id)) {
            page.getByText("整理此序列").click();
            page.locator(".curate").getByLabel("指标").fill("执行科研课题");
            page.locator(".curate form").first().getByText("保存").click();
            assertThat(page.locator(".message")).containsText("已记录决定");
            page.reload();
            assertThat(page.locator("h1")).containsText("执行科研课题");
        }
    }

    @Test
    void whatArrivesAppearsWithoutReloading() throws Exception {
        try (Page page = open("/")) {
            assertThat(page.locator(".list").first()).isVisible();
            ElementHandle same = page.querySelector("main");
            site.whole.post("maple.md", 2021, "# 枫岭市新到的公报\n\n2021年，枫岭市发表论文19篇。\n");

            assertThat(page.locator("main")).containsText("maple.md");
            assertThat(same.isVisible()).isTrue();
        }
    }

    @Test
    void whatOneMayNotDoIsNotShown() throws Exception {
        try (Page page = site.with("reader")) {
            page.navigate(site.url + "/documents");
            assertThat(page.locator("tbody tr").first()).isVisible();
            assertThat(page.locator(".drop")).hasCount(0);
            assertThat(page.getByText("待审核")).hasCount(0);
            page.navigate(site.url + "/discrepancies");
            assertThat(page.locator(".discrepancy").first()).isVisible();
            assertThat(button(page, "解释")).hasCount(0);
        }
    }

    @Test
    void signingInKeepsTheKeyFromScriptsAndSigningOutEndsIt() {
        try (Page page = site.visitor()) {
            page.navigate(site.url + "/documents");
            page.getByLabel("密钥").fill("yb_nonsense_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA");
            page.locator("form .primary").click();
            assertThat(page.locator(".notice.problem")).containsText("密钥不正确");
            page.getByLabel("密钥").fill(site.whole.key());
            page.locator("form .primary").click();

            assertThat(page).hasURL(Pattern.compile("/documents$"));
            assertThat(page.locator("tbody tr").first()).isVisible();
            var cookie = page.context().cookies().getFirst();
            assertThat(cookie.httpOnly).isTrue();
            assertThat(cookie.sameSite).isEqualTo(SameSiteAttribute.STRICT);
            assertThat(page.evaluate("document.cookie + JSON.stringify(localStorage)").toString())
                    .doesNotContain("yb_");
            button(page, "退出").click();
            page.goBack();
            assertThat(page.getByLabel("密钥")).isVisible();
        }
    }
}
