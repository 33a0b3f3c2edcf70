package dev.yearbook.ingest.quantity;

import static dev.yearbook.ingest.quantity.Rule.rule;

import java.util.List;
import java.util.Optional;

/// Numerals that identify: telephone numbers, codes, addresses, citations; and digits that are no
/// number.
final class IdentifierRules {

    static final Rule MARK =
            rule(
                            "mark of a footnote or citation",
                            site -> site.skipIf(mark(site), SkipReason.FOOTNOTE))
                    .reads("国内生产总值[2]有所增长", "FOOTNOTE 2")
                    .reads("已有研究[3,5]表明", "FOOTNOTE 3; FOOTNOTE 5")
                    .silentOn("共[约]2家", "增长[0.5%]");

    static final Rule WEB_ADDRESS =
            rule(
                            "part of a web address",
                            site ->
                                    site.skipIf(
                                            Web.inside(site.text(), site.start()),
                                            SkipReason.IDENTIFIER))
                    .reads("见 https://example.org/2021/08 一文", "IDENTIFIER 2021; IDENTIFIER 08")
                    .silentOn("网站3个");

    static final Rule CODE =
            rule(
                            "code or telephone number",
                            site ->
                                    site.skipIf(
                                            Codes.code(site) || Codes.telephone(site),
                                            SkipReason.IDENTIFIER))
                    .reads("股票代码：300001", "IDENTIFIER 300001")
                    .reads("拨打电话12345", "IDENTIFIER 12345")
                    .reads("(025) 84701234", "IDENTIFIER 025; IDENTIFIER 84701234")
                    .silentOn("代码300万行", "电话用户8354万户", "2000—3000家");

    static final Rule MALFORMED =
            rule("digits that are no number", IdentifierRules::malformed)
                    .reads("总量1,23,4.5.6", "MALFORMED 1,23,4.5.6")
                    .reads("第1.2.3节", "NUMBERING 1.2.3")
                    .silentOn("总量1,234.5吨");

    static final List<Rule> ALL = List.of(MARK, WEB_ADDRESS, CODE, MALFORMED);

    private IdentifierRules() {}

    private static boolean mark(Site site) {
        Script text = site.text();
        boolean opens =
                text.at(site.start() - 1) == '['
                        || text.in(site.start() - 1, ",，—-") && inMark(text, site.start());
        return opens && site.numeral().plainInteger() && text.in(site.end(), "],，—-");
    }

    /// Whether only digits and marks stand between `end` and an opening bracket before it.
    private static boolean inMark(Script text, int end) {
        int i = end - 1;
        while (end - i < 20 && (text.digit(i) || text.in(i, ",，—-"))) {
            i--;
        }
        return text.at(i) == '[';
    }

    private static Optional<Numeric> malformed(Site site) {
        if (site.numeral().form() != Numeral.Form.MALFORMED) {
            return Optional.empty();
        }
        boolean section = Codes.dotted(site.text(), site.start(), site.end());
        return site.skip(section ? SkipReason.NUMBERING : SkipReason.MALFORMED);
    }
}
