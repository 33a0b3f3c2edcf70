package dev.yearbook.ingest.quantity;

import static dev.yearbook.ingest.quantity.Rule.rule;

import java.util.List;

/// Numerals inside names, models, versions and words.
final class NameRules {

    static final Rule WORD =
            rule("word with a numeral", Names::word)
                    .reads("一批企业", "WORD 一")
                    .reads("减少二氧化碳排放", "WORD 二")
                    .reads("“十四五”规划", "DATE 十四; DATE 五")
                    .silentOn("系统一百个", "三家企业");

    static final Rule MODEL =
            rule(
                            "part of a model, gene or name in letters",
                            site -> site.skipIf(Names.lettered(site), SkipReason.NAME))
                    .reads("PM2.5浓度", "NAME 2.5")
                    .reads("5G网络", "NAME 5")
                    .reads("G60走廊", "NAME 60")
                    .reads("5A级景区", "NAME 5")
                    .reads("ARJ21-700客机", "NAME 21; NAME 700")
                    .silentOn("人均GDP15.6万元", "SCI论文45篇", "90T", "100Gbps");

    static final Rule PHRASE =
            rule("set phrase", site -> site.skipIf(Names.phrase(site), SkipReason.WORD))
                    .reads("坚持三线并进", "WORD 三")
                    .silentOn("三条线并行", "两家联动企业");

    static final Rule VERSION =
            rule("version", site -> site.skipIf(Names.version(site), SkipReason.NAME))
                    .reads("2.0版", "NAME 2.0")
                    .reads("打造2.0新范式", "NAME 2.0")
                    .silentOn("增长2.0%", "约3.0倍");

    static final Rule PLAN =
            rule("plan called by a number", site -> site.skipIf(Names.plan(site), SkipReason.NAME))
                    .reads("863计划", "NAME 863")
                    .silentOn("863项计划");

    static final Rule GRADE =
            rule("class or generation", site -> site.skipIf(Names.grading(site), SkipReason.NAME))
                    .reads("1类创新药", "NAME 1")
                    .reads("三级医院", "NAME 三")
                    .reads("500强企业", "NAME 500")
                    .silentOn("12类45件", "3代表处");

    static final Rule SUM =
            rule(
                            "parts of a scheme joined by +",
                            site -> site.skipIf(Names.summed(site), SkipReason.NAME))
                    .reads("“1+3+X”体系", "NAME 1; NAME 3")
                    .silentOn("约3家");

    static final Rule QUOTED =
            rule(
                            "numeral that opens a quoted name",
                            site -> site.skipIf(Names.quoted(site), SkipReason.NAME))
                    .reads("“三个口袋”协同增长", "NAME 三")
                    .reads("“1650”产业体系", "NAME 1650")
                    .silentOn("“30亿元”大单");

    static final Rule TITLE =
            rule("numeral inside a title", site -> site.skipIf(Names.titled(site), SkipReason.NAME))
                    .reads("《支持企业发展20条政策》", "NAME 20")
                    .silentOn("《自然》发表20篇");

    static final Rule NUMBERED =
            rule("number of a thing", site -> site.skipIf(Names.numbered(site), SkipReason.ORDINAL))
                    .reads("1号线", "ORDINAL 1")
                    .reads("1—5号井", "ORDINAL 1; ORDINAL 5")
                    .reads("二期工程", "ORDINAL 二")
                    .silentOn("3个号", "举办讲座2期");

    static final Rule SESSION =
            rule("session", site -> site.skipIf(Names.session(site), SkipReason.ORDINAL))
                    .reads("市人大四次会议", "ORDINAL 四")
                    .silentOn("召开四次会");

    static final Rule PER =
            rule("base of a rate", site -> site.skipIf(Names.base(site), SkipReason.WORD))
                    .reads("每万人拥有", "WORD 万")
                    .reads("每10万人", "WORD 10万")
                    .reads("死亡率15.7/10万", "WORD 10万")
                    .silentOn("每年3万人", "每股3元");

    static final Rule AGE =
            rule("age", site -> site.skipIf(Names.age(site), SkipReason.AGE))
                    .reads("60岁及以上", "AGE 60")
                    .reads("20—60岁", "AGE 20; AGE 60")
                    .silentOn("60个", "人均预期寿命提高到78.2岁", "平均年龄32岁");

    static final List<Rule> ALL =
            List.of(
                    WORD, MODEL, PHRASE, VERSION, PLAN, GRADE, SUM, QUOTED, TITLE, NUMBERED,
                    SESSION, PER, AGE);

    private NameRules() {}
}
