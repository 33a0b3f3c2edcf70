package dev.yearbook.ingest.fact;

import dev.yearbook.ingest.context.Lexicon;
import dev.yearbook.ingest.context.Nominal;
import dev.yearbook.ingest.context.Vocabulary;
import dev.yearbook.ingest.quantity.Dimension;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Nouns that say nothing without the figure before: 投入强度, 总投资, 市值.
final class Dependents {

    private static final Set<String> BARE =
            Set.of(
                    "投入强度", "强度", "增速", "总投资", "总投资额", "投资额", "投资", "市值", "总市值", "经费", "经费合计",
                    "共享率", "使用率", "数量", "总量", "总数", "规模", "人数", "面积", "产值", "成交额", "金额", "总额",
                    "合同额", "成交金额", "资助额", "资金", "收入", "支出", "占比", "比重", "建筑面积", "交易额", "合同金额",
                    "总金额", "资助金额", "资助经费", "总经费", "项目经费", "排名", "增幅", "技术交易额", "建筑总面积", "总面积",
                    "市场占有率", "占有率", "渗透率", "注册资本", "利润", "税收", "出口额", "进口额", "就业人数", "总产值", "营业收入",
                    "人均经费");

    /// Nouns that share what the indicator before says of whose they are: 蔬菜播种面积…，产量….
    private static final Set<String> SIBLINGS =
            Set.of(
                    "产量", "总产量", "增加值", "产值", "总产值", "销量", "销售量", "出口量", "进口量", "出口", "进口", "出口额",
                    "进口额", "招生", "在校生", "毕业生", "专任教师", "教职工", "从业人员", "营业收入", "利润", "利润总额", "利税",
                    "申请量", "授权量", "销售收入", "销售额", "产销量", "单产", "库存", "学校", "在校学生", "招生数", "毕业生数",
                    "研究生", "床位", "用户", "收入", "支出", "经费支出", "就业人员", "企业数", "从业人员数", "营收", "实现产值");

    private static final Set<String> GRANTED =
            Set.of("获", "获得", "落实", "资助", "安排", "下达", "支持", "带动", "投入");

    private static final Pattern NUMBER = Pattern.compile("(总数|数量|数)$");

    /// 申请量, 成交额: a noun that needs no verb of the list.
    private static final Pattern COMPLETE = Pattern.compile("(量|额|率|值|收入|支出|人数|户数|经费)$");

    /// 对工业增长贡献率: whose contribution, the figure before says.
    private static final Pattern TOWARDS = Pattern.compile("^对.{2,24}(贡献率|贡献度|拉动)");

    /// 开工率, 办结率: the rate of what the figures before count; 失业率 and the like stand for themselves.
    private static final Pattern RATE = Pattern.compile("(?!失业|出生|死亡|增长|就业|利|汇|税)[\\p{IsHan}]{2}率");

    private Dependents() {}

    /// Whether what stands before a figure needs the figure before to be understood.
    static boolean depends(Nominal nominal, Draft draft, Memory memory) {
        if (memory.last.isEmpty()) {
            return false;
        }
        if (memory.sentence.isEmpty() || nominal.subject().isPresent() || nominal.part()) {
            return false;
        }
        if (TOWARDS.matcher(nominal.indicator()).find()) {
            return true;
        }
        if (BARE.contains(nominal.indicator()) || SIBLINGS.contains(nominal.indicator())) {
            return true;
        }
        if (RATE.matcher(nominal.indicator()).matches()) {
            return true;
        }
        boolean money = draft.quantity.unit().dimension() == Dimension.MONEY;
        boolean counted =
                memory.sentence.getFirst().dimension() == Dimension.COUNT
                        && memory.last.filter(f -> f.dimension() != Dimension.PERCENT).isPresent();
        return money && counted && GRANTED.contains(nominal.verb());
    }

    /// Whether a noun says nothing alone.
    static boolean bare(String noun) {
        return BARE.contains(noun);
    }

    /// Whether a noun names another side of what the figure before speaks of.
    static boolean sibling(String noun) {
        return SIBLINGS.contains(noun);
    }

    /// The noun for the same things as the owner's: of 蔬菜播种面积 and 产量, 蔬菜产量.
    static String beside(String owner, String noun) {
        String counted = NUMBER.matcher(owner).replaceFirst("");
        Optional<Integer> head =
                Vocabulary.HEADS.endingAt(counted, counted.length(), 0).map(Lexicon.Match::start);
        boolean kept = head.isEmpty() || counted.length() < owner.length();
        return (kept ? counted : counted.substring(0, head.get())) + noun;
    }

    /// The owner of a total: of 新增企业12家 and 总数, 企业.
    static String total(Figure owner, String noun) {
        boolean added =
                noun.startsWith("总")
                        && !owner.verb().isEmpty()
                        && owner.indicator().startsWith(owner.verb())
                        && owner.indicator().length() > owner.verb().length() + 1;
        return added ? owner.indicator().substring(owner.verb().length()) : owner.indicator();
    }

    /// The owner's indicator and a dependent noun, with a word that both share once.
    static String join(String owner, String noun) {
        if (sibling(noun)) {
            return beside(owner, noun);
        }
        for (int n = Math.min(owner.length(), noun.length()); n > 1; n--) {
            if (owner.endsWith(noun.substring(0, n))) {
                return owner + noun.substring(n);
            }
        }
        return owner + noun;
    }

    /// The topic of a table and the name of a column: what both share is written once.
    static String merge(String topic, String name) {
        if (topic.isEmpty() || name.contains(topic)) {
            return name;
        }
        for (int n = Math.min(topic.length(), name.length()); n > 2; n--) {
            if (topic.endsWith(name.substring(0, n))) {
                return topic + name.substring(n);
            }
        }
        return topic.contains(name) ? topic : topic + name;
    }

    /// Whether two indicators end with the same noun.
    static boolean sameHead(String a, String b) {
        if (a.length() > 2 && Vocabulary.HEADS.of(a).isPresent()) {
            return true;
        }
        if (a.length() < 4 || b.length() < 2) {
            return false;
        }
        return a.endsWith(b.substring(b.length() - 2)) || flowHead(a);
    }

    private static boolean flowHead(String noun) {
        Optional<Integer> head =
                Vocabulary.HEADS.endingAt(noun, noun.length(), 0).map(Lexicon.Match::start);
        return head.filter(start -> start >= 2).isPresent()
                && (noun.endsWith("量")
                        || noun.endsWith("额")
                        || noun.endsWith("率")
                        || noun.endsWith("支出")
                        || noun.endsWith("收入")
                        || noun.endsWith("值")
                        || noun.endsWith("费"));
    }

    /// Whether a figure is a further item of a list that a verb opened.
    ///
    /// @param joined whether it stands in the clause of the figure before, behind a list sign:
    ///   新建公园60个、绿道80公里
    static boolean listItem(Draft draft, Figure before, boolean joined) {
        boolean same = draft.quantity.unit().dimension() == before.dimension();
        boolean thing = joined && !Terms.measured(draft.indicator);
        return (same || thing)
                && !COMPLETE.matcher(draft.indicator).find()
                && !before.verb().isEmpty()
                && draft.indicator.length() > 1
                && !draft.indicator.startsWith(before.verb())
                && draft.rules.stream()
                        .anyMatch(r ->
                                r.equals("noun before, noun")
                                        || r.equals("noun before, place")
                                        || r.startsWith("counted"));
    }
}
