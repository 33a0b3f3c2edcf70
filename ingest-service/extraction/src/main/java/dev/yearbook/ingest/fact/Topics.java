package dev.yearbook.ingest.fact;

import dev.yearbook.ingest.context.Clause;
import dev.yearbook.ingest.context.Here;
import dev.yearbook.ingest.context.Lexicon;
import dev.yearbook.ingest.context.Names;
import dev.yearbook.ingest.context.Nominal;
import dev.yearbook.ingest.context.NominalReader;
import dev.yearbook.ingest.context.Vocabulary;
import dev.yearbook.ingest.period.TimeExpression;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What clauses without figures give to later ones.
///
/// | clause | gives |
/// | --- | --- |
/// | 江城科技大学积极推进…, | the subject |
/// | 全社会研发投入，从… | the noun |
/// | 在规模以上工业企业中， | where the sentence looks |
/// | 经营主体稳中培优。 | the thing that the next sentences are about |
final class Topics {

    private static final int SHORT = 12;
    private static final int LONG = 60;
    private static final Pattern COURSE =
            Pattern.compile(
                    "^(?:.{2,12}中)?(?<owner>.{2,16}(?:业|产业|行业|企业|产品|领域))"
                            + "(?=保持|持续|增长|增势|发展|表现|势头|稳步|快速|支撑|贡献|拉动|带动|回升|平稳|加快|较快|稳定|恢复|回落|下滑)");

    /// 增量提质: what grows better, not what it is.
    private static final Pattern GENERAL = Pattern.compile("(增量|总量|规模|数量|质量).*$");

    private static final Pattern NUMBER =
            Pattern.compile("^\\s*(（[一二三四五六七八九十]+）|[一二三四五六七八九十]+、|\\d+[.、])\\s*");

    private static final Pattern ITEM =
            Pattern.compile(
                    "\\s*(（[一二三四五六七八九十]{1,3}）|[一二三四五六七八九十]{1,3}、|\\d{1,2}[.、]\\s*(?!\\d+[年.、%]))(?=.*\\p{IsHan})\\s*");

    /// Who tells the news is not whom it is about.
    private static final Pattern SAID =
            Pattern.compile("(公布|发布|介绍|透露|表示|通报|消息|获悉|了解到|显示|指出|称|报道|讯|召开新闻发布会|举行发布会)[说称：]?\\s*$");

    private static final Pattern SCOPE = Pattern.compile("^(?:在|从)?(.{3,24}?)(?:中|方面|领域|之中)$");

    private Topics() {}

    static void note(
            String text,
            Clause clause,
            List<TimeExpression> times,
            Memory memory,
            Setting setting,
            boolean alone) {
        String words =
                NUMBER.matcher(Wording.words(text, clause.start(), clause.end(), times))
                        .replaceFirst("");
        if (words.strip().equals("其中")) {
            memory.partNext = true;
            return;
        }
        if (alone && clause.opensSentence() && words.length() <= SHORT) {
            memory.topic = topic(words);
            return;
        }
        if (words.length() > LONG || words.isBlank() || SAID.matcher(words).find()) {
            return;
        }
        Matcher scope = SCOPE.matcher(words);
        if ("中面域".indexOf(words.strip().charAt(words.strip().length() - 1)) >= 0 && scope.find()) {
            memory.scope =
                    Optional.of(Wording.tidy(NominalReader.read(scope.group(1)).indicator()));
            return;
        }
        memory.owner = owner(words);
        subject(NominalReader.read(words), memory, setting);
    }

    /// How many characters at the beginning of a passage are its number: 3 of 1. 新建学校5所.
    static int number(String text, Clause clause) {
        Matcher m = ITEM.matcher(text);
        return clause.start() == 0 && m.lookingAt() && m.end() < clause.end() ? m.end() : 0;
    }

    /// The sort of things whose course a clause tells of.
    private static Optional<String> owner(String words) {
        Matcher course = COURSE.matcher(words);
        return course.find()
                ? Optional.of(Wording.tidy(course.group("owner")))
                : topic(GENERAL.matcher(words).replaceFirst("  "))
                        .filter(t -> !words.contains("的"))
                        .map(String::strip);
    }

    private static void subject(Nominal nominal, Memory memory, Setting setting) {
        if (nominal.subject().isEmpty() && Here.length(nominal.noun()) > 0) {
            memory.subject = Optional.empty();
        }
        if (nominal.rule().contains("agent") || nominal.rule().contains("place")) {
            nominal.subject()
                    .flatMap(name -> Subjects.named(name, setting))
                    .ifPresent(name -> memory.subject = Optional.of(name));
        }
        if (nominal.actor().isPresent()) {
            memory.actor = nominal.actor();
        }
        if (nominal.subject().isEmpty()) {
            Names.leading(nominal.indicator())
                    .filter(name -> name.length() > 5)
                    .ifPresent(name -> memory.subject = Optional.of(name));
        }
        boolean noun = Reported.drop(nominal.verb()).isEmpty() && nominal.noun().length() >= 3;
        memory.pending =
                noun && endsWithHead(nominal.noun())
                        ? Optional.of(Wording.tidy(nominal.noun()))
                        : Optional.empty();
    }

    private static boolean endsWithHead(String noun) {
        return Vocabulary.HEADS.endingAt(noun, noun.length(), 0).isPresent();
    }

    /// The noun that a short sentence begins with: 经营主体 of 经营主体稳中培优.
    private static Optional<String> topic(String words) {
        for (int end = words.length() - 1; end >= 3; end--) {
            Optional<Lexicon.Match<dev.yearbook.ingest.context.HeadSense>> head =
                    Vocabulary.HEADS.endingAt(words, end, 0);
            if (head.isPresent()) {
                return Optional.of(words.substring(0, end));
            }
        }
        return Optional.empty();
    }
}
