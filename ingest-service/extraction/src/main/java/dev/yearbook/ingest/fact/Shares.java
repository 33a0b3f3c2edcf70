package dev.yearbook.ingest.fact;

import java.util.regex.Pattern;

/// Finds what a share is part of: 占地区生产总值的比重.
final class Shares {

    private static final Pattern ENDING = Pattern.compile("(的?(总数|总量|总额)?的?(比重|比例|份额|比)?|数量的?)$");

    private Shares() {}

    /// The place of 占 where it opens a whole, or -1; 占地 and 占用 do not.
    static int taken(String words) {
        int at = words.lastIndexOf('占');
        while (at >= 0) {
            boolean other =
                    at + 1 < words.length()
                            && "地用据有领比".indexOf(words.charAt(at + 1)) >= 0
                            && !words.startsWith("占地区", at);
            if (!other) {
                return at;
            }
            at = at == 0 ? -1 : words.lastIndexOf('占', at - 1);
        }
        return -1;
    }

    /// The whole as it is named after 占.
    static String whole(String after) {
        String whole = Wording.tidy(after);
        whole = ENDING.matcher(whole).replaceFirst("");
        return whole;
    }
}
