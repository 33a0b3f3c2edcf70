package dev.yearbook.ingest.quantity;

import java.math.BigDecimal;

/// Tells ranks (全国第8位, 排名第一) from ordinals that only name (第2轮, 第一作者).
final class Ranks {

    private static final Unit PLACE = new Unit("位", "位", BigDecimal.ONE, Dimension.RANK);

    private static final String[] STANDING = {
        "排名", "排", "位列", "名列", "列", "居", "位居", "位次", "占", "跃居", "跻身", "进至", "升至", "升到", "上升到",
        "上升至", "提升至", "提升到", "跃升至", "跃升到", "跃至", "降至", "下降到", "全国", "全球", "世界", "全省", "全市", "全区",
        "全县", "国内", "国际", "亚洲", "全行业", "同类", "中国", "省内", "保持", "稳居", "继续", "蝉联", "均为", "排名为", "地区",
        "城市", "省份", "中部", "西部", "东部", "长三角", "副省级", "沿海"
    };
    private static final String[] AFTER_ONE = {
        "位", "名", "，", "、", "。", "；", ",", ")", "的", "和", "增", "升", "“", "”"
    };

    private Ranks() {}

    static boolean ordinal(Site site) {
        return site.text().precedes(site.text().skipSpaceBack(site.start()), "第");
    }

    /// Whether the ordinal is a place in an order.
    static boolean place(Site site) {
        Script text = site.text();
        int end = site.end();
        if (text.at(end) == '位' || text.at(end) == '名') {
            return !text.follows(end, "名称");
        }
        boolean ends =
                end >= text.length()
                        || !text.han(end) && !text.letter(end) && !text.in(end, "“《")
                        || text.in(end, "的和与，、升跃");
        return ends && standing(text, text.skipSpaceBack(site.start()) - 1);
    }

    private static boolean standing(Script text, int end) {
        return text.precedesAny(end, STANDING);
    }

    /// Whether 前三, 前20 says where something stands, and does not pick out the first of a list.
    static boolean among(Site site) {
        Script text = site.text();
        int end = site.unit().found() && text.in(site.end(), "位名") ? site.end() + 1 : site.end();
        return standing(text, site.start() - 1)
                && site.numeral().plainInteger()
                && !text.precedes(site.start() - 1, "排名")
                && text.at(end) != '的'
                && (end >= text.length() || !text.han(end));
    }

    /// The unit of a rank: 位, written or not.
    static Units.Match unit(Site site) {
        int end = site.end();
        boolean written = site.text().in(end, "位名");
        return new Units.Match(end, written ? end + 1 : end, PLACE);
    }
}
