package dev.yearbook.ingest.context;

import java.util.Optional;
import java.util.regex.Pattern;

/// Recognises names of subjects by their last word.
public final class Names {

    private static final String GENERIC = "一各多两几该本此这某首新高大老重优每些有约近超同其类";
    private static final Pattern COMMON =
            Pattern.compile(
                    "^(国家级|省级|市级|科技|重点|重大|地方|中央企业|全国|全球|国际|区域|相关|有关|先进|世界|一流|高能级|新型"
                            + "|战略|现代|综合|\\d|[一二三四五六七八九十]+[个大家项])");
    private static final Pattern BROKEN = Pattern.compile("[ ，、的从在了将把被让；：]|记者|对于");

    /// 城镇, 农村: a sort of places, not one.
    private static final Pattern SORTS = Pattern.compile("^(全[国省市县区州])?(城镇|乡镇|城乡|县市|市县|区县)$");

    /// 100家单位: a count and no name.
    private static final Pattern COUNTED = Pattern.compile("^\\d+(余|多)?[家个人名项所座件位]");

    private static final Pattern LISTED = Pattern.compile("等(?![研学教院级])");

    /// 凝心聚力谋发展 乘势而上开新局.
    private static final Pattern HALVES =
            Pattern.compile("[\\p{IsHan}”）]{3}\\s+[“（]?[\\p{IsHan}]{2}.{2}");

    private static final Pattern MARKED = Pattern.compile("[，；：！？!?。…]|——");

    private Names() {}

    /// The kind of subject that a phrase names, if its last word says so. A bracket at the end, a
    /// Roman or Chinese number and 一期, 二期 may follow the word.
    public static Optional<EntityKind> kind(String phrase) {
        String core = withoutStage(phrase);
        boolean saying = Vocabulary.SAYINGS.endingAt(core, core.length(), 0).isPresent();
        if (core.length() < 2 || saying || SORTS.matcher(core).find()) {
            return Optional.empty();
        }
        return Vocabulary.ENTITIES
                .endingAt(core, core.length(), 0)
                .filter(match -> match.start() > 0)
                .map(Lexicon.Match::meaning);
    }

    /// Whether a phrase is the name of one thing and not of a sort of things.
    public static boolean proper(String phrase) {
        Optional<EntityKind> kind = kind(phrase);
        if (kind.isEmpty()
                || phrase.length() > 40
                || COUNTED.matcher(phrase).find()
                || broken(phrase)
                || common(phrase)) {
            return false;
        }
        return switch (kind.get()) {
            case ORGANISATION ->
                    phrase.length() >= 5
                            || phrase.length() == 4
                                    && (phrase.endsWith("集团") || phrase.endsWith("银行"))
                            || phrase.length() == 4
                                    && (startsWithPlace(phrase)
                                            || phrase.startsWith("省")
                                            || phrase.startsWith("市"));
            case AREA -> phrase.length() >= 4 || startsWithPlace(phrase) && phrase.length() >= 3;
            case PEOPLE -> startsWithPlace(phrase);
            case PROGRAMME ->
                    phrase.length() >= 5 && (startsWithPlace(phrase) || phrase.startsWith("“"));
        };
    }

    /// Whether a phrase opens with words that tell of an action, as headings and clauses do that
    /// end with a name: 推进…平台, 加快…中心.
    public static boolean opensWithAction(String phrase) {
        return Vocabulary.WORDS
                        .startingAt(phrase, 0, phrase.length())
                        .filter(word -> word.meaning() != Role.STOP && word.meaning() != Role.RANK)
                        .isPresent()
                || Vocabulary.ACTIONS.startingAt(phrase, 0, phrase.length()).isPresent();
    }

    /// Whether a heading is a slogan and not a title: two halves with a blank between them, or a
    /// clause with marks inside.
    static boolean slogan(String heading) {
        return HALVES.matcher(heading).find() || MARKED.matcher(heading).find();
    }

    private static boolean broken(String phrase) {
        return BROKEN.matcher(phrase).find() || LISTED.matcher(phrase).find();
    }

    private static boolean common(String phrase) {
        if (startsWithPlace(phrase) && !phrase.startsWith("国") && !phrase.startsWith("全国")) {
            return false;
        }
        return GENERIC.indexOf(phrase.charAt(0)) >= 0
                || COMMON.matcher(phrase).find()
                || opensWithAction(phrase);
    }

    /// The name that a text begins with: its longest start that ends like one, where the text goes
    /// on with another word (创新网络 does not begin with a 创新网).
    public static Optional<String> leading(String text) {
        for (int end = Math.min(text.length() - 1, 30); end >= 4; end--) {
            boolean ends =
                    text.charAt(end - 1) == '）'
                            || text.charAt(end - 1) == '期'
                            || Vocabulary.ENTITIES.endingAt(text, end, 1).isPresent();
            if (!ends) {
                continue;
            }
            String start = text.substring(0, end);
            if (proper(start) && bounded(text, end)) {
                return Optional.of(start);
            }
        }
        return Optional.empty();
    }

    private static boolean bounded(String text, int end) {
        Optional<Lexicon.Match<EntityKind>> word = Vocabulary.ENTITIES.endingAt(text, end, 0);
        boolean longWord = word.filter(match -> match.end() - match.start() > 1).isPresent();
        return longWord
                || Character.UnicodeScript.of(text.charAt(end)) != Character.UnicodeScript.HAN
                || Vocabulary.VERBS.startingAt(text, end, text.length()).isPresent()
                || Vocabulary.ACTIONS.startingAt(text, end, text.length()).isPresent();
    }

    private static boolean startsWithPlace(String phrase) {
        return Vocabulary.PLACES.startingAt(phrase, 0, phrase.length()).isPresent();
    }

    /// Without a bracket at the end, and without 一期, Ⅱ behind it.
    private static String withoutStage(String phrase) {
        String core = phrase;
        int open = core.endsWith("）") ? core.lastIndexOf('（') : -1;
        if (open > 0) {
            core = core.substring(0, open);
        }
        int end = core.length();
        boolean phase = end > 1 && core.charAt(end - 1) == '期';
        int at = phase ? end - 1 : end;
        String numerals = phase ? "一二三四五六七八九十0123456789" : "ⅠⅡⅢⅣI";
        while (at > 1 && numerals.indexOf(core.charAt(at - 1)) >= 0) {
            at--;
        }
        return phase && at == end - 1 ? core : core.substring(0, at);
    }
}
