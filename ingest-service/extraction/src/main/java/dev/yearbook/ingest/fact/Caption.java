package dev.yearbook.ingest.fact;

import dev.yearbook.ingest.context.Folding;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What the caption of a table says: its year and what it is about.
///
/// | caption | year | topic |
/// | --- | --- | --- |
/// | 附表1 2019年分行业规模以上工业企业R&D经费情况 | 2019 | 规模以上工业企业R&D经费 |
///
/// @param written the caption as written, folded
/// @param own whether it stands at the table, and is not the title of the document
record Caption(Optional<Integer> year, String topic, String written, boolean own) {

    private static final Pattern YEAR = Pattern.compile("((?:19|20)\\d{2})\\s*年?度?");
    private static final Pattern NUMBER =
            Pattern.compile(
                    "^\\s*(附?[表图]\\s*(?!(?:19|20)\\d{2}\\s*年)[\\d一二三四五六七八九十.-]*|\\d+[-.]\\d+)[：:、\\s]*");
    private static final Pattern FORM =
            Pattern.compile("(基本)?(情况|统计表|一览表|统计|汇总表?|明细表?|分布|表|概况|数据|主要指标|指标)$");
    private static final Pattern BREAKDOWN =
            Pattern.compile(
                    "^(全国)?(按[^分]{1,8}分的?|分[^，]{2,4}(?=规模|R|研|工|科|企|高|专)|各地区|各省市?|各市|分地区|分行业|各行业|地区(?!生产总值))");

    /// What a table is about besides the place of its document.
    Optional<String> about(String place) {
        String about = topic.startsWith(place) ? topic.substring(place.length()) : topic;
        return Optional.of(about).filter(words -> words.length() > 1);
    }

    /// The caption of a table, or else the title of its document.
    static Caption of(Optional<String> own, Optional<String> title) {
        String folded = own.or(() -> title).map(Folding::fold).orElse("").strip();
        Matcher m = YEAR.matcher(folded);
        Optional<Integer> year =
                m.find() ? Optional.of(Integer.parseInt(m.group(1))) : Optional.empty();
        String topic = NUMBER.matcher(folded).replaceFirst("");
        topic = HeaderTime.without(YEAR.matcher(topic).replaceAll("").strip());
        topic = Terms.shorten(topic);
        topic = FORM.matcher(topic).replaceFirst("");
        topic = BREAKDOWN.matcher(topic).replaceFirst("");
        return new Caption(year, Wording.tidy(topic), folded, own.isPresent());
    }
}
