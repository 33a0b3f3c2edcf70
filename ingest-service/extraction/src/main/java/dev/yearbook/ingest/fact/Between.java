package dev.yearbook.ingest.fact;

/// The text between two figures of a clause: where the words of the first end and those of the
/// second begin.
record Between(int rightEnd, int leftStart, boolean shared) {

    private static final String[] JOINS = {"以及", "及", "和", "与", "或", "并"};

    /// Whether only list signs stand between two figures.
    static boolean listed(String text, int from, int to) {
        String between = text.substring(from, to).strip();
        return between.equals("、")
                || between.equals("和")
                || between.equals("与")
                || between.equals("及")
                || between.equals("以及")
                || between.equals("，");
    }

    static Between of(String text, int from, int to, boolean more) {
        if (!more) {
            return new Between(to, to, false);
        }
        int first = delimiter(text, from, to, true);
        if (first >= 0) {
            int last = delimiter(text, from, to, false);
            return new Between(first, last + 1, false);
        }
        for (String join : JOINS) {
            if (text.startsWith(join, from)) {
                return new Between(from, from + join.length(), false);
            }
            if (to - join.length() > from && text.startsWith(join, to - join.length())) {
                return new Between(to - join.length(), to, false);
            }
        }
        return new Between(to, from, true);
    }

    /// The first or last 、 between the two, outside brackets and quotation marks, or -1.
    private static int delimiter(String text, int from, int to, boolean first) {
        int depth = 0;
        int found = -1;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            depth += "（“《".indexOf(c) >= 0 ? 1 : "）”》".indexOf(c) >= 0 ? -1 : 0;
            if (c == '、' && depth <= 0) {
                found = i;
                if (first) {
                    return i;
                }
            }
        }
        return found;
    }
}
