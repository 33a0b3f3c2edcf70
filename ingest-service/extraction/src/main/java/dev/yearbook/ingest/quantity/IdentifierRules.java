package dev.yearbook.ingest.quantity;

import static dev.yearbook.ingest.quantity.Rule.rule;

import java.util.List;

/// Numerals that identify: telephone numbers, codes, addresses, citations; and digits that are no
/// number.
final class IdentifierRules {

    static final Rule MARK =
            rule(
                            "mark of a footnote or citation",
                            site ->
                                    site.skipIf(
                                            site.text().at(site.start() - 1) == '['
                                                    && (site.text().at(site.end()) == ']'
                                                            || site.text().in(site.end(), ",，—-")
                                                                    && site.text()
                                                                            .digit(site.end() + 1)),
                                            SkipReason.FOOTNOTE))
                    .reads("国内生产总值[2]有所增长", "FOOTNOTE 2")
                    .silentOn("共[约]2家");

    static final Rule WEB_ADDRESS =
            rule(
                            "part of a web address",
                            site ->
                                    site.skipIf(
                                            Web.inside(site.text(), site.start()),
                                            SkipReason.IDENTIFIER))
                    .reads("见 https://example.org/2021/08 一文", "IDENTIFIER 2021")
                    .silentOn("网站3个");

    static final Rule CODE =
            rule(
                            "code or telephone number",
                            site ->
                                    site.skipIf(
                                            site.numeral().arabic()
                                                    && Codes.before(site.text(), site.start()),
                                            SkipReason.IDENTIFIER))
                    .reads("股票代码：300001", "IDENTIFIER 300001")
                    .reads("拨打电话12345", "IDENTIFIER 12345")
                    .silentOn("代码3万行", "电话用户8354万户");

    static final Rule MALFORMED =
            rule(
                            "digits that are no number",
                            site ->
                                    site.skipIf(
                                            site.numeral().form() == Numeral.Form.MALFORMED,
                                            Codes.dotted(site.text(), site.start(), site.end())
                                                    ? SkipReason.NUMBERING
                                                    : SkipReason.MALFORMED))
                    .reads("总量1,23,4.5.6", "MALFORMED 1,23,4.5.6")
                    .silentOn("总量1,234.5吨");

    static final List<Rule> ALL = List.of(MARK, WEB_ADDRESS, CODE, MALFORMED);

    private IdentifierRules() {}
}
