package dev.yearbook.ingest.quantity;

import java.math.BigDecimal;
import java.util.Map;

/// What the units of Recognizers-Text are called here, and how many of ours they are.
record SpecUnit(String base, String factor) {

    private static final Map<String, SpecUnit> UNITS =
            Map.ofEntries(
                    of("Chinese yuan", "元"),
                    of("Euro", "欧元"),
                    of("United States dollar", "美元"),
                    of("Dollar", "美元"),
                    of("Swiss franc", "瑞士法郎"),
                    of("Hong Kong dollar", "港元"),
                    of("New Taiwan dollar", "新台币"),
                    of("Japanese yen", "日元"),
                    of("Nigerian naira", "奈拉"),
                    of("Bitcoin", "比特币"),
                    of("Mu", "亩"),
                    of("Kilogram", "公斤"),
                    of("Centimeter", "厘米"),
                    of("Meter", "米"),
                    of("Kilometer", "公里"),
                    of("Ton", "吨"),
                    of("Jin", "斤"),
                    of("Liang", "两"),
                    of("Gram", "克"),
                    of("Microgram", "微克"),
                    of("Kilowatt", "千瓦"),
                    of("Kilocalorie", "千卡"),
                    of("Hertz", "赫兹"),
                    of("Megahertz", "兆赫"),
                    Map.entry("Kilobit", new SpecUnit("比特", "1000")),
                    Map.entry("Kilobyte", new SpecUnit("字节", "1000")),
                    Map.entry("Megabyte", new SpecUnit("兆字节", "1")));

    private static final Map<String, String> WRITTEN_OTHERWISE =
            Map.of("cm", "厘米", "m", "米", "km", "公里", "千克", "公斤", "CM", "厘米");

    private static Map.Entry<String, SpecUnit> of(String theirs, String ours) {
        return Map.entry(theirs, new SpecUnit(ours, "1"));
    }

    /// Whether a quantity is what they expect.
    static boolean same(Numeric.Quantity quantity, String value, String unit) {
        SpecUnit expected = UNITS.getOrDefault(unit, new SpecUnit(unit, "1"));
        String base = quantity.unit().base();
        BigDecimal scaled = new BigDecimal(value).multiply(new BigDecimal(expected.factor()));
        return WRITTEN_OTHERWISE.getOrDefault(base, base).equals(expected.base())
                && SpecCase.same(quantity.value(), scaled.toPlainString());
    }

    static boolean money(Numeric.Quantity quantity) {
        return quantity.unit().dimension() == Dimension.MONEY;
    }

    /// Whether a unit of theirs is none of money.
    static boolean dimension(String unit) {
        return UNITS.containsKey(unit) && UNITS.get(unit).measures();
    }

    private boolean measures() {
        return Units.standard().match(new Script(base), 0).unit().dimension() != Dimension.MONEY;
    }
}
