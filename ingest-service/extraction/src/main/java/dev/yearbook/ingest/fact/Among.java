package dev.yearbook.ingest.fact;

import dev.yearbook.ingest.quantity.Dimension;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads a whole and its part in one clause: 获批上市的42个新药中有8个出自江城.
///
/// | figure | indicator | qualifiers | subject |
/// | --- | --- | --- | --- |
/// | 42 | 获批上市新药 | | the country, where the part comes from the place itself |
/// | 8 | that of the whole | 出自江城 | the place |
final class Among {

    private static final Pattern LINK = Pattern.compile("(之中|当中|里|中)，?(有|就有|已有)$");
    private static final Pattern ORIGIN = Pattern.compile("^(出自|来自|产自|源自|位于)(.{2,})$");
    private static final String COUNTRY = "全国";

    private Among() {}

    /// Whether these words between two figures say that the second counts a part of the first.
    static boolean links(String between) {
        return LINK.matcher(between.strip()).find();
    }

    /// Gives the part the noun of the whole, restricted by the words behind the part.
    ///
    /// @param behind the words behind the part
    static void settle(Draft whole, Draft part, String behind, Memory memory) {
        boolean counts =
                whole.quantity.unit().dimension() == part.quantity.unit().dimension()
                        && part.quantity.unit().dimension() != Dimension.PERCENT;
        if (!counts || whole.kind != Fact.Kind.LEVEL || part.kind != Fact.Kind.LEVEL) return;
        whole.indicator = LINK.matcher(whole.indicator).replaceFirst("");
        String own = Wording.tidy(behind);
        part.subject = whole.subject;
        part.indicator = whole.indicator;
        part.verb = whole.verb;
        part.basis = whole.basis;
        part.timing = whole.timing;
        part.qualifiers.clear();
        part.qualifiers.addAll(whole.qualifiers);
        if (!own.isEmpty()) part.qualifiers.add(own);
        Matcher origin = ORIGIN.matcher(own);
        if (origin.matches() && whole.subject.startsWith(origin.group(2))) whole.subject = COUNTRY;
        part.rule("part of the figure before");
        memory.remember(part.figure());
    }
}
