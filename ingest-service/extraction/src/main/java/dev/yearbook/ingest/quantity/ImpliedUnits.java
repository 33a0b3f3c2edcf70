package dev.yearbook.ingest.quantity;

import java.util.Map;

/// Finds the unit of a number that is written without one: behind the next member of a list
/// (4822万、18473万核小时), or in the name of what is measured (日服务人次230万, 总产值126万亿).
final class ImpliedUnits {

    private static final int MEMBERS = 5;
    private static final int LARGE = 10_000;
    private static final Vocabulary MONEY = Vocabulary.role("money-name");
    private static final Vocabulary LINK = Vocabulary.role("link");
    private static final Map<String, String> NAMED = Map.of("人次", "人次", "床日", "床日", "床日数", "床日");

    private ImpliedUnits() {}

    /// The unit, without a place of its own; [Unit#NONE] where nothing implies one.
    static Unit of(Site site) {
        Unit shared = shared(site);
        return shared.equals(Unit.NONE) ? named(site) : shared;
    }

    private static Unit shared(Site site) {
        Script text = site.text();
        int i = site.numeral().tail();
        for (int member = 0; member < MEMBERS; member++) {
            i = text.skipSpace(i);
            if (!text.in(i, "、和与及") || !text.digit(text.skipSpace(i + 1))) {
                return Unit.NONE;
            }
            Numeral next = ArabicNumerals.read(text, text.skipSpace(i + 1));
            Units.Match unit = Units.standard().match(text, next.tail());
            if (unit.found()) {
                return unit.unit();
            }
            i = next.tail();
        }
        return Unit.NONE;
    }

    private static Unit named(Site site) {
        Script text = site.text();
        int end = text.skipSpaceBack(site.start());
        for (int i = 0; i < 3 && LINK.before(text, end); i++) {
            end = text.skipSpaceBack(LINK.startBefore(text, end));
        }
        for (Map.Entry<String, String> name : NAMED.entrySet()) {
            if (text.precedes(end, name.getKey())) {
                return Units.standard().named(name.getValue());
            }
        }
        boolean large =
                site.numeral().scale() < 0
                        && site.numeral().value().intValue() != 0
                        && site.numeral().value().longValue() >= LARGE;
        return large && MONEY.before(text, end) ? Units.standard().named("元") : Unit.NONE;
    }
}
