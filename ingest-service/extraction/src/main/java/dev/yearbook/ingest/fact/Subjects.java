package dev.yearbook.ingest.fact;

import dev.yearbook.ingest.context.Anaphors;
import dev.yearbook.ingest.context.Nominal;
import dev.yearbook.ingest.context.Place;
import dev.yearbook.ingest.context.Vocabulary;
import java.util.Optional;
import java.util.Set;

/// Finds whose a figure is: named in the clause, earlier in the sentence, in a heading, or the
/// place of the document.
final class Subjects {

    private static final Set<String> NATION = Set.of("全国", "我国", "中国");
    private static final Set<String> HERE =
            Set.of(
                    "全省", "全市", "全区", "全州", "全县", "我省", "我市", "我区", "本市", "本省", "我院", "我校", "全院",
                    "全校", "本院", "本校");

    private Subjects() {}

    static String of(Nominal nominal, Memory memory, Setting setting) {
        Optional<String> named = nominal.subject().flatMap(name -> named(name, setting));
        named.ifPresent(name -> memory.subject = named);
        return named.or(() -> memory.subject).orElseGet(setting::subject);
    }

    /// The full name of what a text calls 全市, 我国, 中心 or 省产业研究院; nothing if a word such as 中心 stands
    /// for no name that is known.
    static Optional<String> named(String name, Setting setting) {
        String resolved = resolve(name, setting);
        boolean unknown = resolved.equals(name) && Anaphors.is(name);
        boolean elsewhere =
                !Place.NATION.equals(Vocabulary.PLACES.of(setting.place()).orElse(Place.NATION));
        return unknown && (elsewhere || name.length() < 2)
                ? Optional.empty()
                : Optional.of(resolved);
    }

    /// The place of the document for 全省, 全市, and every other place as it is called.
    static String here(String place, Setting setting) {
        return HERE.contains(place) ? setting.place() : place;
    }

    static String resolve(String name, Setting setting) {
        if (NATION.contains(name)) {
            return Place.NATION.full();
        }
        if (HERE.contains(name)) {
            return setting.place();
        }
        Optional<Place> place = Vocabulary.PLACES.of(name);
        if (place.isPresent()) {
            return place.get().full();
        }
        if (name.length() > 3
                && (name.startsWith("省") || name.startsWith("市"))
                && setting.place().endsWith(name.substring(0, 1))) {
            return setting.place() + name.substring(1);
        }
        boolean own =
                Anaphors.is(name)
                        && setting.place().length() > name.length()
                        && setting.place().endsWith(name.substring(name.length() - 2));
        return own ? setting.place() : setting.sections().named(name).orElse(name);
    }
}
