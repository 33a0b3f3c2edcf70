package dev.yearbook.ingest.context;

import java.util.List;
import java.util.function.Function;

/// The lexicons of this package, read once from the tables beside it.
public final class Vocabulary {

    /// Function words around a figure.
    public static final Lexicon<Role> WORDS = lexicon("words.tsv", Role::valueOf);

    /// Verbs of reports.
    public static final Lexicon<VerbSense> VERBS = lexicon("verbs.tsv", VerbSense::valueOf);

    /// Nouns that indicators end with.
    public static final Lexicon<HeadSense> HEADS = lexicon("heads.tsv", HeadSense::valueOf);

    /// Words that names of subjects end with.
    public static final Lexicon<EntityKind> ENTITIES = lexicon("entities.tsv", EntityKind::valueOf);

    /// Words that end like a name and name nothing: 新格局, 防护网.
    public static final Lexicon<String> SAYINGS = lexicon("sayings.tsv", word -> word);

    /// Verbs that open headings and clauses without figures: 推进, 加快.
    public static final Lexicon<String> ACTIONS = lexicon("actions.tsv", word -> word);

    /// Administrative places by their short and full names.
    public static final Lexicon<Place> PLACES = places();

    private Vocabulary() {}

    private static <T> Lexicon<T> lexicon(String table, Function<String, T> meaning) {
        Lexicon<T> lexicon = new Lexicon<>();
        for (List<String> row : Rows.of(table)) {
            lexicon.add(row.get(0), meaning.apply(row.get(1)));
        }
        return lexicon;
    }

    private static Lexicon<Place> places() {
        Lexicon<Place> lexicon = new Lexicon<>();
        for (List<String> row : Rows.of("places.tsv")) {
            Place place =
                    new Place(row.get(0), row.get(1), row.get(2), row.get(3).equals("province"));
            lexicon.add(place.full(), place);
            lexicon.add(place.name(), place);
        }
        for (String nation : List.of("全国", "我国", "中国", "国家", "国内")) {
            lexicon.add(nation, Place.NATION);
        }
        return lexicon;
    }
}
