package dev.yearbook.ingest.quantity;

/// Reads numbers of Arabic digits, with thousands separators, decimals, blanks that a scan left
/// (`47. 1`), and Chinese multipliers (`1.4万亿`, `500余万`, `3千`).
final class ArabicNumerals {

    private static final int LONGEST = 15;
    private static final int PARTS = 4;

    private ArabicNumerals() {}

    /// The number whose first digit stands at `start`.
    static Numeral read(Script text, int start) {
        return read(text, start, PARTS);
    }

    /// The number, with at most so many lower parts behind its multipliers (1亿2千万5000).
    static Numeral read(Script text, int start, int parts) {
        int end = digits(text, start);
        int decimals = 0;
        if (separated(text, start, end)) {
            end = thousands(text, end);
        } else {
            end = spaced(text, start, end);
        }
        int fraction = fraction(text, start, end);
        if (fraction > 0) {
            int fractionEnd = digits(text, fraction);
            decimals = fractionEnd - fraction;
            end = fractionEnd;
        }
        if (continues(text, end)) {
            return malformed(start, run(text, start));
        }
        long value = 0;
        int count = 0;
        for (int i = start; i < end; i++) {
            if (text.digit(i)) {
                value = value * 10 + text.at(i) - '0';
                if (++count > LONGEST) {
                    return malformed(start, run(text, start));
                }
            }
        }
        return Multipliers.apply(
                text,
                parts,
                new Numeral(start, end, end, -1, value, decimals, Numeral.Form.ARABIC));
    }

    private static int digits(Script text, int from) {
        int i = from;
        while (text.digit(i)) {
            i++;
        }
        return i;
    }

    /// Whether a separator of thousands stands at `end`: a comma before exactly three digits. A
    /// Chinese comma counts only between full-width digits, where no other is at hand.
    private static boolean separated(Script text, int start, int end) {
        return end - start <= 3 && group(text, end);
    }

    /// The end of a number whose thousands are parted by single blanks (321 146件): one to three
    /// digits, then groups of three, and a unit behind the last.
    private static int spaced(Script text, int start, int end) {
        if (end - start > 3 || text.at(start) == '0' || text.letter(start - 1)) {
            return end;
        }
        int i = end;
        while (text.space(i) && digits(text, i + 1) == i + 4) {
            i += 4;
        }
        Units.Match unit = Units.standard().match(text, text.skipSpace(i));
        boolean counted = unit.found() && unit.unit().dimension() != Dimension.DURATION;
        return i > end && counted ? i : end;
    }

    private static boolean group(Script text, int i) {
        boolean comma =
                text.at(i) == ','
                        ? !text.fullWidth(i) || text.fullWidth(i + 1)
                        : text.at(i) == '，' && text.fullWidth(i - 1) && text.fullWidth(i + 1);
        return comma
                && text.digit(i + 1)
                && text.digit(i + 2)
                && text.digit(i + 3)
                && !text.digit(i + 4);
    }

    private static int thousands(Script text, int end) {
        int i = end;
        while (group(text, i)) {
            i += 4;
        }
        return i;
    }

    /// Where the decimals begin, or −1.
    private static int fraction(Script text, int start, int end) {
        int point = text.space(end) && text.at(end + 1) == '.' ? end + 1 : end;
        if (text.at(point) != '.' && !(text.at(point) == '·' && text.digit(point + 1))) {
            return -1;
        }
        if (point == end && text.digit(end + 1)) {
            return year(text, end + 1) ? -1 : end + 1;
        }
        int next = text.skipSpace(point + 1);
        return text.digit(next) && start > 0 && scanned(text, next) ? next : -1;
    }

    /// Whether a year stands behind the point: 2.2021年 is the number of a remark and its text.
    private static boolean year(Script text, int from) {
        return text.in(from, "12") && digits(text, from) == from + 4 && text.at(from + 4) == '年';
    }

    /// Whether digits behind a blank are decimals for certain: a percent sign or multiplier
    /// follows.
    private static boolean scanned(Script text, int from) {
        int end = text.skipSpace(digits(text, from));
        return end - from <= 4 && (text.in(end, "%‰万亿") || text.follows(end, "个百分点"));
    }

    private static boolean continues(Script text, int end) {
        boolean sign = text.at(end) == '.' || text.at(end) == ',' && !text.fullWidth(end);
        return sign && text.digit(end + 1) && !listed(text, end) && !year(text, end + 1);
    }

    /// Whether the comma at `i` only parts two numbers: the digits around it are no groups of
    /// three.
    private static boolean listed(Script text, int i) {
        return text.at(i) == ',' && !text.digit(i + 3) && text.at(digits(text, i + 1)) != ',';
    }

    private static int run(Script text, int start) {
        int i = start;
        while (text.digit(i) || text.in(i, ".,") && text.digit(i + 1)) {
            i++;
        }
        return i;
    }

    private static Numeral malformed(int start, int end) {
        return new Numeral(start, end, end, -1, 0, 0, Numeral.Form.MALFORMED);
    }
}
