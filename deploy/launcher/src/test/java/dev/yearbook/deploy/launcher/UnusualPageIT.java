package dev.yearbook.deploy.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The page's modules with data that are rare or that nobody should send.
class UnusualPageIT {

    private static Site site;
    private static Page page;

    @BeforeAll
    static void start() throws Exception {
        site = Site.shared();
        page = site.operator();
        page.navigate(site.url + "/sign-in");
    }

    @AfterAll
    static void stop() {
        page.close();
    }

    /// What a module's code gives; `m` is the module.
    private static Object run(String module, String code) {
        return page.evaluate(
                "async () => { const m = await import('/assets/now/%s.js'); %s }"
                        .formatted(module, code));
    }

    @Test
    void marksOverEachOtherOrBeyondTheEndAreLeftOutAndSurrogatesCountOnce() {
        Object shown =
                run(
                        "source",
                        """
                        const marks = [{start: 2, end: 4, fact: 1}, {start: 3, end: 5}, {start: 6, end: 99}, {start: -1, end: 2}, {start: 1.5, end: 3}];
                        const nodes = [];
                        const made = m.rendered('𠮷a12b7', 'text/plain', marks, (mark, words) => { const b = document.createElement('b'); b.append(words); return b; }, nodes);
                        return made.map(one => one.innerHTML);
                        """);

        assertThat(shown).isEqualTo(List.of("𠮷a<b>12</b>b7"));
    }

    @Test
    void markupOfASourceIsReadAndNeverMade() {
        Object shown =
                run(
                        "source",
                        """
                        const html = '<!doctype html><h1>A</h1><script>alert(1)</script><p onclick=x>2 &lt;b&gt; 3</p><table><tr><td>4</td><td>5</td></tr></table>';
                        const made = m.rendered(html, 'text/html', [], null, []);
                        return [made.map(one => one.tagName + ' ' + one.textContent.trim()), made.some(one => one.querySelector('b, script, [onclick]'))];
                        """);

        assertThat(shown).isEqualTo(List.of(List.of("P A", "P 2 <b> 3", "TABLE 45"), false));
    }

    @Test
    void theSentenceOfANumberEndsWhereItsWordsEnd() {
        Object found =
                run(
                        "source",
                        "const text = '前一句。2024年，共7件；后一句。'; const [a, b] = m.sentence(text, 12, 13); return Array.from(text).slice(a, b).join('');");

        assertThat(found).isEqualTo("2024年，共7件；");
    }

    @ParameterizedTest
    @CsvSource({
        "'[]', 0",
        "'[{at: 2020, value: 5}]', 1",
        "'[{at: 2020, value: 5}, {at: 2021, value: 5}]', 2",
        "'[{at: 2020, value: -0}, {at: 2021, value: 1e300}]', 2",
        "'[{at: 2020, value: 0}, {at: 2021, value: -3, low: NaN, high: Infinity}]', 2",
        "'Array.from({length: 5000}, (_, at) => ({at: 1900 + at / 40, value: Math.sin(at)}))', 5000"
    })
    void aChartIsDrawnOfWhateverThereIs(String points, int count) {
        Object drawn =
                run(
                        "chart",
                        """
                        const points = %s.map(one => ({linked: true, label: '', ...one}));
                        const place = m.chart([{tone: 0, points}], {label: 'x', format: String});
                        document.body.append(place);
                        for (let tries = 0; tries < 100 && !place.querySelector('svg'); tries++) await new Promise(go => setTimeout(go, 20));
                        return [place.querySelectorAll('.point').length, place.innerHTML.includes('NaN')];
                        """
                                .formatted(points));

        assertThat(drawn).isEqualTo(List.of(count, false));
    }

    @ParameterizedTest
    @CsvSource({
        "14320000000, 143.2亿",
        "388649, 388649",
        "350000, 35万",
        "0.0316, 0.0316",
        "45120, 45120",
        "-0, 0",
        "12345678, 12345678",
        "1e300, 1.000e+300"
    })
    void numbersAreShortWhereThatLosesNothing(String value, String words) {
        assertThat(
                        String.valueOf(run("figures", "return m.number(" + value + ")"))
                                .replace(",", ""))
                .isEqualTo(words);
    }

    @Test
    void cellsThatLookLikeFormulasStayTexts() throws Exception {
        Object bytes =
                run(
                        "sheet",
                        """
                        const blob = m.workbook('=a:b', [['=cmd|x', '+1', '-1', '@x', '\\t<&>', 5]]);
                        return Array.from(new Uint8Array(await blob.arrayBuffer()));
                        """);
        List<?> numbers = (List<?>) bytes;
        byte[] workbook = new byte[numbers.size()];
        for (int at = 0; at < workbook.length; at++) {
            workbook[at] = ((Number) numbers.get(at)).byteValue();
        }

        assertThat(Sheets.text(workbook))
                .contains(
                        "<is><t xml:space=\"preserve\">=cmd|x</t></is>",
                        "&lt;&amp;&gt;",
                        "<v>5</v>")
                .doesNotContain("<f>");
    }

    @Test
    void onlyAddressesOfThePageAreGoneBackToAfterSigningIn() {
        try (Page visitor = site.visitor()) {
            visitor.navigate(site.url + "/sign-in?to=//evil.example/");
            visitor.getByLabel("密钥").fill(site.whole.key());
            visitor.locator("form .primary").click();
            visitor.waitForURL(site.url + "/");

            assertThat(visitor.url()).isEqualTo(site.url + "/");
        }
    }
}
