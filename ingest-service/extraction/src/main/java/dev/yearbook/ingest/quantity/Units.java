package dev.yearbook.ingest.quantity;

import java.math.BigDecimal;
import java.util.List;

/// The units and measure words of `lexicon/units.tsv` and `lexicon/measure-words.tsv`, found behind
/// a number; two of them with a stroke between make a compound (`元/吨`, `微克/立方米`).
final class Units {

    private static final Units STANDARD =
            new Units(List.of(Lexicon.named("units"), Lexicon.named("measure-words")));

    private final Trie<Unit> units = new Trie<>();
    private final Trie<String> friends = new Trie<>();

    private Units(List<Lexicon> tables) {
        for (Lexicon table : tables) {
            for (Lexicon.Row row : table.rows()) {
                units.put(row.get("written"), unit(row));
                for (String friend : row.words("not")) {
                    friends.put(friend, row.get("written"));
                }
            }
        }
    }

    /// The units of the lexicons.
    static Units standard() {
        return STANDARD;
    }

    /// A unit and where it stands. `start` equals `end` where there is none.
    record Match(int start, int end, Unit unit) {

        boolean found() {
            return end > start;
        }
    }

    /// The unit of exactly that word.
    Unit named(String written) {
        Match match = single(new Script(written), 0);
        if (match.end() != written.length()) {
            throw new IllegalArgumentException("No unit is called " + written);
        }
        return match.unit();
    }

    private static Unit unit(Lexicon.Row row) {
        String written = row.get("written");
        String base = row.get("base").isEmpty() ? written : row.get("base");
        return new Unit(
                written,
                base,
                row.get("factor").isEmpty() ? BigDecimal.ONE : new BigDecimal(row.get("factor")),
                Dimension.valueOf(row.get("dimension").isEmpty() ? "COUNT" : row.get("dimension")));
    }

    /// The unit that stands at `from`, perhaps behind a blank.
    Match match(Script text, int from) {
        int start = text.skipSpace(from);
        Match single = single(text, start);
        if (!single.found()) {
            return new Match(from, from, Unit.NONE);
        }
        return text.in(single.end(), "/·") ? compound(text, single) : single;
    }

    private Match single(Script text, int start) {
        Match best = new Match(start, start, Unit.NONE);
        int node = units.root();
        for (int i = start; node >= 0 && i <= text.length(); i++) {
            List<Unit> here = units.at(node);
            if (!here.isEmpty() && bounded(text, i)) {
                best = new Match(start, i, here.getFirst());
            }
            i = blank(text, start, i);
            node = i < text.length() ? units.next(node, text.at(i)) : -1;
        }
        return best.found() && best.end() < friend(text, start)
                ? new Match(start, start, Unit.NONE)
                : best;
    }

    /// Skips a blank that a scan left within a unit of Chinese characters (`个 百分点`).
    private static int blank(Script text, int start, int i) {
        int next = i > start && text.han(i - 1) ? text.skipSpace(i) : i;
        return text.han(next) ? next : i;
    }

    /// The end of the word that stands at `start` and only looks like a unit (天津, 位于), or −1.
    private int friend(Script text, int start) {
        int end = -1;
        int node = friends.root();
        for (int i = start; node >= 0 && i <= text.length(); i++) {
            end = friends.at(node).isEmpty() ? end : i;
            node = i < text.length() ? friends.next(node, text.at(i)) : -1;
        }
        return end;
    }

    /// A unit of Latin letters ends where the letters end.
    private static boolean bounded(Script text, int end) {
        return !text.letter(end - 1) || !text.letter(end) && !text.digit(end);
    }

    private Match compound(Script text, Match over) {
        Match under = single(text, over.end() + 1);
        if (!under.found()) {
            return over;
        }
        Unit unit =
                new Unit(
                        over.unit().written() + text.at(over.end()) + under.unit().written(),
                        over.unit().base() + text.at(over.end()) + under.unit().base(),
                        over.unit().factor(),
                        over.unit().dimension() == Dimension.MONEY
                                ? Dimension.MONEY
                                : Dimension.TECHNICAL);
        return new Match(over.start(), under.end(), unit);
    }
}
