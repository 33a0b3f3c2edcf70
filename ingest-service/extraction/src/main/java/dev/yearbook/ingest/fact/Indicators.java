package dev.yearbook.ingest.fact;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The last look at an indicator: no noun phrase begins or ends with a function word.
///
/// | read | kept |
/// | --- | --- |
/// | 执行科研团队的, 建成样本库等, 批准创新药中有 | 执行科研团队, 建成样本库, 批准创新药 |
/// | 在世界科技集群中 | 世界科技集群 |
/// | 运行作为国际上首个激光装置 | 运行 |
/// | 平等, 的确良, 中有色金属 | as they are |
final class Indicators {

    private static final Pattern END =
            Pattern.compile(
                    "(?<!平|高|初|中|同|上|下)等$|(的|中有|已有|中已有|其中|和|与|及|以及|、|(?<=项目|企业|机构|单位|产品|行业|城市|人员)中)$");
    private static final Pattern WITHIN =
            Pattern.compile("^在(.{2,24}?)(?:的?排名|榜单)?(?:中|上|内|里)(的?排名)?$");
    private static final Pattern APPOSITION = Pattern.compile("^(.{2,})作为.{4,}$");
    private static final Pattern POINTED = Pattern.compile("^(这些?|该|此)(?=.{2})");

    private Indicators() {}

    static String clean(String indicator) {
        String clean = END.matcher(indicator).replaceFirst("");
        Matcher within = WITHIN.matcher(clean);
        if (within.matches()) {
            clean = within.group(1);
        }
        Matcher apposition = APPOSITION.matcher(clean);
        if (apposition.matches()) {
            clean = apposition.group(1);
        }
        clean = POINTED.matcher(clean).replaceFirst("");
        return clean.length() > 1 ? clean : indicator;
    }
}
