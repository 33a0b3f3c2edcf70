package dev.yearbook.ingest.fact;

import dev.yearbook.ingest.context.EntityKind;
import dev.yearbook.ingest.context.Folding;
import dev.yearbook.ingest.context.Lexicon;
import dev.yearbook.ingest.context.Names;
import dev.yearbook.ingest.context.Place;
import dev.yearbook.ingest.context.Vocabulary;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds the place that a title or the name of a publisher names.
///
/// | title | place |
/// | --- | --- |
/// | 2021年江苏省科技统计公报 | 江苏省 |
/// | 河东县2021年国民经济和社会发展统计公报 | 河东县, though no lexicon holds the counties |
/// | 高新技术产业开发区统计公报 | none: a sort of areas |
final class Places {

    private static final Pattern COUNTY =
            Pattern.compile(
                    "(?:^|年|省|自治区|[^高]市)(?<name>[\\p{IsHan}&&[^年省市]]{1,7}?(?:自治县|县|市|区|旗))"
                            + "(?=(?:19|20)\\d{2}|人民政府|政府工作|国民经济|统计局|经济|科技|科学|教育|财政|农业|人口|社会)");
    private static final Pattern SORT = Pattern.compile("地区|开发区|园区|示范区|试验区|保护区|城区|景区|社区|各|全");

    private static final Pattern ANNUAL = Pattern.compile("年报|年度报告|质量报告|工作总结|统计公报");
    private static final Pattern FORM =
            Pattern.compile("(?:19|20)\\d{2}年?(?:度)?|简介|概况|介绍|年报|年度报告|年度总结|大事记");

    private Places() {}

    static Optional<String> in(String text) {
        return county(Folding.fold(text)).or(() -> known(text));
    }

    /// The organisation that a document introduces: of 江城大学概况, 江城大学.
    static Optional<String> organisation(String title) {
        String name = FORM.matcher(Folding.fold(title)).replaceAll("").strip();
        boolean organisation = Names.kind(name).filter(EntityKind.ORGANISATION::equals).isPresent();
        if (organisation && Names.proper(name)) {
            return Optional.of(name);
        }
        return ANNUAL.matcher(title).find()
                ? Names.leading(name)
                        .filter(n ->
                                Names.kind(n).filter(EntityKind.ORGANISATION::equals).isPresent())
                : Optional.empty();
    }

    private static Optional<String> known(String text) {
        return Vocabulary.PLACES
                .firstIn(text, 0, text.length())
                .map(Lexicon.Match::meaning)
                .map(Place::full);
    }

    /// A county, or a city or district, by its last character, if no lexicon holds it.
    private static Optional<String> county(String text) {
        Matcher m = COUNTY.matcher(text);
        return m.find()
                        && m.group("name").length() > 1
                        && !SORT.matcher(m.group("name")).find()
                        && known(m.group("name")).isEmpty()
                ? Optional.of(m.group("name"))
                : Optional.empty();
    }
}
