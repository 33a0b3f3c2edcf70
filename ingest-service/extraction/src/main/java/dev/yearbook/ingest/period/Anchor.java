package dev.yearbook.ingest.period;

/// Tells in a few steps that no expression of time begins at a place, which is so almost
/// everywhere.
final class Anchor {

    private static final String NUMERALS = "一二两三四五六七八九十";
    private static final String DIGITS = NUMERALS + "〇零";
    private static final int LONGEST_YEAR = 4;

    private Anchor() {}

    /// Whether an expression of time may begin at `at`.
    static boolean possible(String text, int at) {
        char c = text.charAt(at);
        char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
        if (digit(c)) {
            return number(text, at);
        }
        return switch (c) {
            case '今' -> next == '年' || next == '天' || next == '日' || next == '后';
            case '昨' -> next == '天' || next == '日';
            case '去', '明', '当', '全', '次' -> next == '年';
            case '本' -> next == '年' || next == '届' || next == '月';
            case '上' -> next == '年' || next == '半' || next == '月' || next == '个' || numeral(next);
            case '下', '后' -> next == '半';
            case '前' -> next == '年' || next == '天' || next == '半' || numeral(next);
            case '首' -> numeral(next);
            case '改', '党', '新', '建' -> event(text, at);
            case '年' -> "底末初内终度".indexOf(next) >= 0;
            case '岁', '迄', '如' -> next == '末' || next == '今';
            case '近', '这' -> numeral(next) || next == '的';
            case '过', '最' -> next == '去' || next == '近';
            case '未' -> next == '来';
            case '截' -> next == '至' || next == '止';
            case '目' -> next == '前';
            case '早', '预', '力' -> next == '在' || next == '计' || next == '争';
            case '到', '至', '从', '自' -> opens(next);
            case '“' -> NUMERALS.indexOf(next) >= 0;
            case '第' -> numeral(next);
            default -> NUMERALS.indexOf(c) >= 0 && counted(text, at);
        };
    }

    private static boolean opens(char next) {
        return digit(next) || "今去上本当年目“前 从明次一二三四五六七八九十首改党新建".indexOf(next) >= 0;
    }

    /// A number of at most four digits before 年, 月 or a dash.
    private static boolean number(String text, int at) {
        if (at > 0 && (digit(text.charAt(at - 1)) || text.charAt(at - 1) == '.')) {
            return false;
        }
        int end = at;
        while (end < text.length() && digit(text.charAt(end))) {
            end++;
        }
        while (end < text.length() && text.charAt(end) == ' ') {
            end++;
        }
        boolean bounded = end < text.length() && end - at <= LONGEST_YEAR + 1;
        if (!bounded) {
            return false;
        }
        char after = text.charAt(end);
        boolean figures = end - at == LONGEST_YEAR && (after == '.' || after == '/');
        return figures || "年月个季日—–-－~～至到".indexOf(after) >= 0;
    }

    /// The first characters of an event that reports count from.
    private static boolean event(String text, int at) {
        return text.startsWith("改革开放", at)
                || text.startsWith("党的", at)
                || text.startsWith("新中国成立", at)
                || text.startsWith("建国以来", at);
    }

    /// A Chinese numeral before 年, 月, 季 or 大.
    private static boolean counted(String text, int at) {
        for (int i = at + 1; i < Math.min(text.length(), at + LONGEST_YEAR + 2); i++) {
            char c = text.charAt(i);
            if ("年月季大—至到".indexOf(c) >= 0) {
                return true;
            }
            if (DIGITS.indexOf(c) < 0 && c != '个') {
                return false;
            }
        }
        return false;
    }

    private static boolean numeral(char c) {
        return digit(c) || NUMERALS.indexOf(c) >= 0;
    }

    private static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }
}
