package dev.yearbook.ingest.quantity;

import java.util.Optional;

/// The modifier of a number out of what stands before it, within it and behind its unit.
///
/// | written | modifier |
/// | --- | --- |
/// | 近8000篇 | approx |
/// | 500余万管, 三千多家, 两倍多 | at least |
/// | 70%以上 | at least |
/// | 约占全国的1/3 | approx |
record Around(Optional<Span> span, Modifier modifier) {

    private static final Around EXACT = new Around(Optional.empty(), Modifier.EXACT);

    static Around of(Script text, Span numeral, Numeral number, Units.Match unit) {
        var after = Modifiers.standard().after(text, Math.max(unit.end(), number.tail()));
        if (after.isPresent()) {
            return of(after.get());
        }
        var before = Modifiers.standard().before(text, numeral.start());
        if (before.isPresent() && before.get().modifier() != Modifier.EXACT) {
            return of(before.get());
        }
        if (number.more() >= 0) {
            return new Around(
                    Optional.of(new Span(number.more(), number.more() + 1)), Modifier.AT_LEAST);
        }
        return before.map(Around::of).orElseGet(() -> distant(text, numeral.start()));
    }

    private static Around of(Modifiers.Match match) {
        return new Around(Optional.of(match.span()), match.modifier());
    }

    /// 约占全国的1/3, 超过全市的一半: the modifier stands before what the part is taken of.
    private static Around distant(Script text, int start) {
        if (!text.precedes(start, "的")) {
            return EXACT;
        }
        for (int i = start - 2; i > start - 14 && (text.han(i) || text.letter(i)); i--) {
            if (text.at(i) == '占') {
                return Modifiers.standard().before(text, i).map(Around::of).orElse(EXACT);
            }
        }
        return EXACT;
    }
}
