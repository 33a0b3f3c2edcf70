package dev.yearbook.ingest.fact;

import java.util.regex.Pattern;

/// Tells words that state an aim from words that only compare what was reached with one.
///
/// | written | aim |
/// | --- | --- |
/// | 预期目标是：增长5%左右; 主要预期目标：; 增长预期目标5% | yes |
/// | 增速高于预期目标; 高于年初预期目标0.4个百分点 | no |
/// | 圆满完成全年预期目标任务; 预期目标顺利实现 | no |
final class Aims {

    private static final String COMPARED =
            "(?<!(?:高于|好于|优于|超过|超出|快于|低于|慢于|大于|完成|实现|达到|达成|符合|超额|对照|接近|不及|未达|落后|契合|兑现|相比|跑赢)"
                    + "[^，。；：]{0,12})";

    private static final String REACHED =
            "(?![^，。；：是为]{0,8}(?:完成|实现|达成|达到|兑现|顺利|圆满|如期|之上|以上|的(?:\\d|[一二三四五六七八九十])))";

    private static final Pattern EXPECTED =
            Pattern.compile(COMPARED + "(?:预期目标|主要目标[是为：])" + REACHED);

    private Aims() {}

    /// Whether a text sets an aim that is expected of the year to come.
    static boolean expected(String text) {
        return EXPECTED.matcher(text).find();
    }
}
