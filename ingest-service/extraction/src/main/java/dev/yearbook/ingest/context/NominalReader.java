package dev.yearbook.ingest.context;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Takes the words before a figure apart into subject, verb, noun and restrictions.
///
/// | words | subject | verb | noun | restrictions |
/// | --- | --- | --- | --- | --- |
/// | 全市共获批 | 全市 | 获批 | | |
/// | 江城科技大学累计发表论文 | 江城科技大学 | 发表 | 论文 | |
/// | 在三大期刊发表论文 | | 发表 | 论文 | 在三大期刊 |
/// | 专利授权量 | | | 专利授权量 | |
public final class NominalReader {

    private static final Pattern PREPOSITION =
            Pattern.compile(
                    "围绕|面向|通过|针对|按照?|依托|关于|经由|由|在(?![研建沪校册孵编岗职售线营京])|与|对(?!外|口)|向|为(?!期)|以(?!上|下|内)|于");

    private static final Pattern AREA =
            Pattern.compile("[\\p{IsHan}]{2,5}(都市圈|城市群|经济圈|经济带|一体化示范区)");

    /// 江城港: what bears the name of its place.
    private static final List<String> THINGS = List.of("港", "机场", "海关", "口岸", "地铁");

    /// 经江城省科技厅同意组建: who allowed it.
    private static final Pattern ALLOWED = Pattern.compile("^经.{2,14}?(同意|批准|审定|核准|推荐)(?=.{2})");

    private static final int MOST_VERBS = 4;

    private String rest;
    private Optional<String> subject = Optional.empty();
    private Optional<String> actor = Optional.empty();
    private String verb = "";
    private Optional<VerbSense> sense = Optional.empty();
    private final List<String> qualifiers = new ArrayList<>();
    private final Leading leading = new Leading();
    private final List<String> rules = new ArrayList<>();

    private NominalReader(String words) {
        this.rest = ALLOWED.matcher(words.strip()).replaceFirst("");
    }

    /// Reads words from which times and asides have been taken out.
    public static Nominal read(String words) {
        NominalReader reader = new NominalReader(words);
        reader.rest = reader.leading.drop(reader.rest);
        reader.place();
        reader.restriction();
        reader.agent();
        reader.verb();
        return reader.nominal();
    }

    /// A place at the start, if more than the name of something there.
    private void place() {
        int end = area();
        boolean area = end > 0;
        end = area ? end : Here.length(rest);
        if (end == 0
                || !area && partOfName(end)
                || listed(end)
                || rest.startsWith("、", end)
                || rest.startsWith("和", end)) {
            return;
        }
        subject = Optional.of(rest.substring(0, end));
        rest = rest.substring(end);
        if (rest.startsWith("的")) {
            rest = rest.substring(1);
        }
        rest = leading.drop(rest);
        rules.add("place");
    }

    /// A city and what lies around it: 江城都市圈.
    private int area() {
        int place = Here.length(rest);
        for (String thing : THINGS) {
            if (place > 1 && rest.startsWith(thing, place)) {
                return place + thing.length();
            }
        }
        Matcher m = AREA.matcher(rest);
        return m.lookingAt() && Here.length(rest) > 1 ? m.end() : 0;
    }

    /// 江城、河东3家园区: the place begins a list of names.
    private boolean listed(int end) {
        return rest.indexOf('、', end) > 0 && verbAfter(end).isEmpty();
    }

    /// 江城大学发表: the place is the beginning of the agent's name.
    private boolean partOfName(int end) {
        return verbAfter(end + 1)
                .map(match -> Trimming.trim(rest.substring(0, match.start())))
                .map(NominalReader::beforePreposition)
                .filter(name -> name.length() > end && Names.proper(name))
                .isPresent();
    }

    /// 在三大期刊发表: a restriction before the verb.
    private void restriction() {
        Matcher m = PREPOSITION.matcher(rest);
        if (!m.lookingAt()) {
            return;
        }
        verbAfter(2)
                .ifPresent(match -> {
                    qualifiers.add(Trimming.trim(rest.substring(0, match.start())));
                    rest = rest.substring(match.start());
                    rules.add("restriction");
                });
    }

    /// Who acts: the words before the first verb that end like a name (the verbs inside a name, as
    /// in 研发平台, come first).
    private void agent() {
        if (subject.isPresent() && !rules.contains("place")) {
            return;
        }
        int from = 1;
        for (int tried = 0; tried < MOST_VERBS; tried++) {
            Optional<Lexicon.Match<VerbSense>> verb = verbAfter(from);
            if (agent(verb.map(Lexicon.Match::start).orElse(rest.length())) || verb.isEmpty()) {
                return;
            }
            from = verb.get().end();
        }
    }

    private boolean agent(int end) {
        String agent = Trimming.trim(rest.substring(0, end));
        String name = beforePreposition(agent);
        boolean clause = end < rest.length() || !name.equals(agent) || !agent.equals(rest.strip());
        if (!clause) {
            return false;
        }
        boolean named = subject.isEmpty() && (Names.proper(name) || Anaphors.is(name));
        if (!named && !sort(name, end)) {
            return false;
        }
        subject = named ? Optional.of(name) : subject;
        actor = named ? Optional.empty() : Optional.of(name);
        actor.ifPresent(qualifiers::add);
        if (agent.length() > name.length() + 1) {
            qualifiers.add(agent.substring(name.length()));
        }
        leading.cumulative |= rest.substring(0, end).contains("累计");
        rest = rest.substring(end);
        rules.add(named ? "agent" : "sort of agent");
        return true;
    }

    /// 各类平台集聚: a sort of things that acts restricts what is counted.
    private boolean sort(String name, int end) {
        return end < rest.length()
                && (name.length() > 2
                        || subject.isPresent() && Vocabulary.ENTITIES.of(name).isPresent())
                && !name.contains("、")
                && (Names.kind(name).isPresent() || Vocabulary.ENTITIES.of(name).isPresent());
    }

    private static String beforePreposition(String agent) {
        Matcher m = PREPOSITION.matcher(agent);
        return m.find(Math.min(2, agent.length())) && m.start() > 1
                ? Trimming.trim(agent.substring(0, m.start()))
                : agent;
    }

    private void verb() {
        Vocabulary.VERBS
                .startingAt(rest, 0, rest.length())
                .filter(match -> !Verbs.nominal(rest, match))
                .ifPresent(this::take);
    }

    private void take(Lexicon.Match<VerbSense> match) {
        String written = rest.substring(0, match.end());
        String object = rest.substring(match.end());
        if (object.startsWith("了")) {
            object = object.substring(1);
        }
        verb = written.endsWith("了") ? written.substring(0, written.length() - 1) : written;
        sense =
                object.contains("的") && !object.startsWith("的")
                        ? attributive(object, match)
                        : Optional.of(match.meaning());
        rest = object;
    }

    /// 设立代表处的组织: the verb only describes what is counted.
    private static Optional<VerbSense> attributive(String object, Lexicon.Match<VerbSense> match) {
        boolean joined = object.startsWith("和") || object.startsWith("及") || object.startsWith("、");
        boolean inner =
                !joined
                        && Verbs.firstIn(object.substring(0, object.lastIndexOf('的')), 1)
                                .isPresent();
        boolean describes =
                !inner
                        && object.lastIndexOf('的') < object.length() - 2
                        && object.lastIndexOf('的') < 14;
        return describes ? Optional.empty() : Optional.of(match.meaning());
    }

    private Optional<Lexicon.Match<VerbSense>> verbAfter(int from) {
        return Verbs.firstIn(rest, from);
    }

    private Nominal nominal() {
        String rule = rules.isEmpty() ? "noun" : String.join("+", rules);
        boolean already = leading.already && sense.filter(VerbSense.EVENT::equals).isPresent();
        return new Nominal(
                subject,
                actor,
                verb,
                sense,
                Trimming.trim(rest),
                qualifiers,
                leading.part,
                leading.cumulative || already,
                rule);
    }
}
