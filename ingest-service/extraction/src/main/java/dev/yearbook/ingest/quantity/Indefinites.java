package dev.yearbook.ingest.quantity;

/// Recognises sizes that are not definite, and Chinese digits that count nothing.
final class Indefinites {

    private Indefinites() {}

    /// 数十, 几百, 上千.
    static boolean some(Site site) {
        Script text = site.text();
        int start = site.start();
        boolean multiplier = Multipliers.power(text.at(start)) > 0;
        if (!multiplier) {
            return false;
        }
        return text.at(start - 1) == '几'
                || text.at(start - 1) == '数' && !text.in(start - 2, "总人件例")
                || text.at(start - 1) == '好'
                || text.at(start - 1) == '成'
                || text.at(start - 1) == '上' && !text.in(start - 2, "线以之")
                || text.at(site.end()) == '几';
    }

    /// A lone multiplier that no modifier turns into a size: 百家, 千亿产业.
    static boolean bare(Site site) {
        if (site.numeral().form() != Numeral.Form.BARE || site.numeral().more() >= 0) {
            return false;
        }
        Script text = site.text();
        if (site.numeral().tail() > site.end()) {
            return false;
        }
        Dimension dimension = site.dimension();
        boolean physical = site.unit().found() && dimension == Dimension.TECHNICAL;
        boolean modified = Modifiers.standard().before(text, site.start()).isPresent();
        return !physical && !modified;
    }

    static boolean article(Site site) {
        Script text = site.text();
        boolean one = site.end() - site.start() == 1 && text.at(site.start()) == '一';
        if (!one) {
            return false;
        }
        return switch (site.dimension()) {
            case COUNT, PEOPLE, VISITS -> true;
            default -> false;
        };
    }

    /// Chinese digits without a unit: small ones are parts of words, large ones count.
    static boolean uncounted(Site site) {
        Numeral n = site.numeral();
        if (!n.chinese() || site.unit().found() || n.tail() > n.end()) {
            return false;
        }
        boolean large = n.unscaled() >= 10_000 || n.form() == Numeral.Form.BARE;
        return !large && !site.text().follows(n.end(), "大国家");
    }
}
