package dev.yearbook.ingest.fact;

import dev.yearbook.ingest.context.Place;
import dev.yearbook.ingest.context.Vocabulary;
import dev.yearbook.ingest.period.Calendar;
import dev.yearbook.ingest.quantity.QuantityReader;
import java.util.Optional;
import java.util.regex.Pattern;

/// What the label of a row says: a place is the subject, a total says nothing, all else names or
/// restricts what is measured.
record RowLabel(Optional<String> place, Optional<String> name) {

    private static final Pattern TOTAL =
            Pattern.compile("(合计|总计|总数|全部|小计|总 ?计|total)", Pattern.CASE_INSENSITIVE);
    private static final Pattern LEAD =
            Pattern.compile("^(其中[：:]?|#|\\d+[.、]|[一二三四五六七八九十]+、|（[一二三四五六七八九十]）|[-—·])\\s*");
    private static final Pattern PLACES =
            Pattern.compile("地区|地市|市县|县市|区县|县区|市州|省份|省市|省区市|城市|国家|国家和地区|地区名称|区域");
    private static final Pattern UNIT = Pattern.compile("（[^（）]{1,8}）$");

    /// A label without the unit in brackets at its end.
    static String withoutUnit(String label) {
        boolean unit =
                label.endsWith("）") && QuantityReader.standard().headerUnit(label).isPresent();
        return unit ? UNIT.matcher(label).replaceFirst("") : label;
    }

    /// Whether a label says that its row is the sum of the others.
    static boolean total(String label) {
        return TOTAL.matcher(label).matches();
    }

    /// A label without its unit and without the mark before it: 稻谷 of #稻谷（吨）.
    static String plain(String label) {
        String text = withoutUnit(label.strip());
        return Wording.tidy(LEAD.matcher(Wording.hanSpaces(text.strip())).replaceFirst(""));
    }

    /// @param header the header above the labels: below 地区, all of them are places
    static RowLabel of(String label, String header) {
        String plain = plain(label);
        if (plain.isEmpty() || total(plain) || timed(plain)) {
            return new RowLabel(Optional.empty(), Optional.empty());
        }
        Optional<Place> place = Vocabulary.PLACES.of(plain);
        if (place.isEmpty() && PLACES.matcher(header).matches()) {
            return new RowLabel(Optional.of(plain), Optional.empty());
        }
        return place.isPresent()
                ? new RowLabel(Optional.of(place.get().name()), Optional.empty())
                : new RowLabel(Optional.empty(), Optional.of(plain));
    }

    /// A label that only says when: 2021, 一季度, 2022年末.
    private static boolean timed(String label) {
        return HeaderTime.whole(label, new Calendar(2000, Optional.empty())).isPresent();
    }
}
