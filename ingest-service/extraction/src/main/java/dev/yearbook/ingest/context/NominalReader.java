package dev.yearbook.ingest.context;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Takes the words before a figure apart into subject, verb, noun and restrictions.
///
/// | words | subject | verb | noun | restrictions |
/// | --- | --- | --- | --- | --- |
/// | 全市共获批 | (the document's place) | 获批 | | |
/// | 江城科技大学累计发表论文 | 江城科技大学 | 发表 | 论文 | |
/// | 在三大期刊发表论文 | | 发表 | 论文 | 在三大期刊 |
/// | 专利授权量 | | | 专利授权量 | |
public final class NominalReader {

    private static final String PREPOSITIONS = "在与对向为以通过围绕面向针对按从经于依托";

    private NominalReader() {}

    /// Reads words from which times and asides have been taken out.
    public static Nominal read(String words) {
        Reading reading = new Reading(words);
        reading.lead();
        reading.preposition();
        reading.subject();
        reading.verb();
        return reading.nominal();
    }

    private static final class Reading {
        private String rest;
        private Optional<String> subject = Optional.empty();
        private String verb = "";
        private Optional<VerbSense> sense = Optional.empty();
        private final List<String> qualifiers = new ArrayList<>();
        private boolean part;
        private boolean cumulative;
        private final List<String> rules = new ArrayList<>();

        Reading(String words) {
            this.rest = words.strip();
        }

        /// Drops what only leads in: 其中, 据统计, 累计, 共.
        void lead() {
            boolean dropped = true;
            while (dropped && !rest.isEmpty()) {
                dropped = leadWord();
            }
        }

        private boolean leadWord() {
            char c = rest.charAt(0);
            if (c == ' ' || c == '*' || c == '—' || c == '-' || c == '、' || c == '•' || c == '）') {
                rest = rest.substring(1);
                return true;
            }
            Optional<Lexicon.Match<Role>> word =
                    Vocabulary.WORDS.startingAt(rest, 0, rest.length()).filter(this::leads);
            if (word.isEmpty()) {
                return false;
            }
            String written = rest.substring(0, word.get().end());
            part |= written.startsWith("其中");
            cumulative |= word.get().meaning() == Role.CUMULATIVE;
            rest = rest.substring(word.get().end());
            return true;
        }

        private boolean leads(Lexicon.Match<Role> word) {
            if (Vocabulary.VERBS
                    .startingAt(rest, 0, rest.length())
                    .filter(verb -> verb.end() > word.end())
                    .isPresent()) {
                return false;
            }
            return switch (word.meaning()) {
                case LEAD -> word.end() > 1 || "和及并且而使让令".indexOf(rest.charAt(0)) >= 0;
                case ADVERB, CUMULATIVE -> true;
                case COPULA ->
                        rest.startsWith("共") || rest.startsWith("已有") || rest.startsWith("总共");
                case BASE -> true;
                default -> false;
            };
        }

        /// 在三大期刊发表: a restriction before the verb.
        void preposition() {
            if (rest.isEmpty() || PREPOSITIONS.indexOf(rest.charAt(0)) < 0) {
                return;
            }
            Optional<Lexicon.Match<VerbSense>> found = firstVerb(2);
            if (found.isPresent()) {
                qualifiers.add(trim(rest.substring(0, found.get().start())));
                rest = rest.substring(found.get().start());
                rules.add("restriction");
            }
        }

        void subject() {
            Optional<Lexicon.Match<VerbSense>> found = firstVerb(1);
            if (found.isPresent() && found.get().start() > 0) {
                agent(found.get().start());
            }
            if (subject.isEmpty()) {
                place();
            }
        }

        private void agent(int verbStart) {
            String agent = trim(rest.substring(0, verbStart));
            int preposition = preposition(agent);
            String name = preposition > 0 ? trim(agent.substring(0, preposition)) : agent;
            boolean place =
                    Vocabulary.PLACES.of(name).isPresent() || placeWord(name) == name.length();
            if (!place && !Names.proper(name) && !anaphor(name)) {
                return;
            }
            subject = Optional.of(name);
            if (preposition > 0) {
                qualifiers.add(agent.substring(preposition));
            }
            cumulative |= rest.substring(0, verbStart).contains("累计");
            rest = rest.substring(verbStart);
            rules.add("agent");
        }

        private static boolean anaphor(String name) {
            return name.length() <= 4 && Names.kind("某" + name).isPresent();
        }

        private static int preposition(String agent) {
            for (int i = 2; i < agent.length() - 1; i++) {
                if ("在与对向为以".indexOf(agent.charAt(i)) >= 0) {
                    return i;
                }
            }
            return -1;
        }

        private void place() {
            int end = placeWord(rest);
            if (end > 0 && end <= rest.length()) {
                subject = Optional.of(rest.substring(0, end));
                rest = rest.substring(end);
                rules.add("place");
                lead();
            }
        }

        void verb() {
            Vocabulary.VERBS
                    .startingAt(rest, 0, rest.length())
                    .filter(match -> !Verbs.nominal(rest, match))
                    .ifPresent(this::take);
        }

        private void take(Lexicon.Match<VerbSense> match) {
            verb = rest.substring(0, match.end());
            sense = Optional.of(match.meaning());
            rest = rest.substring(match.end());
            if (rest.startsWith("了") || rest.startsWith("的")) {
                rest = rest.substring(1);
            }
        }

        private Optional<Lexicon.Match<VerbSense>> firstVerb(int from) {
            return Verbs.firstIn(rest, from);
        }

        Nominal nominal() {
            String rule = rules.isEmpty() ? "noun" : String.join("+", rules);
            return new Nominal(
                    subject, verb, sense, trim(rest), qualifiers, part, cumulative, rule);
        }

        private static String trim(String words) {
            String trimmed = words.strip();
            while (!trimmed.isEmpty()) {
                Optional<Lexicon.Match<Role>> word =
                        Vocabulary.WORDS.endingAt(trimmed, trimmed.length(), 0);
                boolean drop = word.filter(Reading::trailing).isPresent();
                if (!drop) {
                    return trimmed;
                }
                trimmed = trimmed.substring(0, word.get().start()).strip();
            }
            return trimmed;
        }

        private static boolean trailing(Lexicon.Match<Role> word) {
            return (word.meaning() == Role.ADVERB || word.meaning() == Role.CUMULATIVE)
                    && (word.end() - word.start() > 1 || word.meaning() == Role.CUMULATIVE);
        }
    }

    /// How many characters at the start name the place that the document or the text speaks of.
    static int placeWord(String text) {
        for (String word :
                List.of("全国", "我国", "全省", "全市", "全区", "全州", "全县", "我省", "我市", "我区", "本市", "本省")) {
            if (text.startsWith(word)) {
                return word.length();
            }
        }
        return Vocabulary.PLACES
                .startingAt(text, 0, text.length())
                .filter(match -> match.meaning() != Place.NATION)
                .map(Lexicon.Match::end)
                .orElse(0);
    }
}
