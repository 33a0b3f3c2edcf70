package dev.yearbook.ingest.quantity;

/// Tells whether a position lies in a web or mail address.
final class Web {

    private static final int FURTHEST = 80;

    private Web() {}

    /// Whether the word around `i` is an address: it has `://`, `www.` or `@` before `i`.
    static boolean inside(Script text, int i) {
        if (!ascii(text.at(i - 1))) {
            return false;
        }
        for (int k = i - 1; k >= i - FURTHEST && ascii(text.at(k)); k--) {
            if (text.follows(k, "://")
                    || text.follows(k, "www.")
                    || text.at(k) == '@' && k > 0 && text.letter(k + 1)) {
                return !text.space(k - 1);
            }
        }
        return false;
    }

    private static boolean ascii(char c) {
        return c > ' ' && c < 0x7F;
    }
}
