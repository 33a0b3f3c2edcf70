package dev.yearbook.ingest.reading.layout;

/// What single characters mean for the layout.
public final class Typography {

    private static final String SENTENCE_ENDS = "。！？!?；;…";
    private static final String CLOSING = "”’」』】）)》〉\"'";
    private static final String JOINING = "，、,（(“‘《〈【";
    private static final String CONTINUING = "，。、；：！？）”’》〉】,;:!?)%％‰";
    private static final String MID_PHRASE = "的和与及在为是以对由从将于达超约近至到比占";

    private Typography() {}

    /// Whether a reader sees a blank: ASCII blanks, tabs, no-break and full-width blanks.
    public static boolean isBlank(char c) {
        return c == ' '
                || c <= '\r' && c >= '\t'
                || c >= '\u0080'
                        && (c == '\u00a0'
                                || c == '\u3000'
                                || c == '\u0085'
                                || c >= '\u2000' && c <= '\u200a'
                                || c == '\u2028'
                                || c == '\u2029'
                                || c == '\u202f'
                                || c == '\u205f'
                                || c == '\u1680');
    }

    /// Whether a reader sees nothing: zero-width characters, direction marks, control characters,
    /// variation selectors.
    public static boolean isInvisible(char c) {
        return c < ' ' && !isBlank(c)
                || c >= '\u007f'
                        && (c <= '\u009f' && c != '\u0085'
                                || c == '\u00ad'
                                || c >= '\u200b' && c <= '\u200f'
                                || c >= '\u202a' && c <= '\u202e'
                                || c >= '\u2060' && c <= '\u206f'
                                || c >= '\ufe00' && c <= '\ufe0f'
                                || c == '\ufeff'
                                || c == '\ufffc');
    }

    /// Whether no reader can know the character: private use, as symbol fonts leave it behind.
    public static boolean isPrivateUse(char c) {
        return c >= '\ue000' && c <= '\uf8ff';
    }

    /// Whether the character is a Chinese ideograph of the basic plane.
    public static boolean isHan(char c) {
        return c >= '\u4e00' && c <= '\u9fff' || c >= '\u3400' && c <= '\u4dbf' || c == '〇';
    }

    /// Whether the character takes two columns.
    public static boolean isWide(char c) {
        return c >= '\u1100'
                && (c <= '\u115f'
                        || c >= '\u2e80' && c <= '\ua4cf'
                        || c >= '\uac00' && c <= '\ud7a3'
                        || c >= '\uf900' && c <= '\ufaff'
                        || c >= '\ufe30' && c <= '\ufe6f'
                        || c >= '\uff00' && c <= '\uff60'
                        || c >= '\uffe0' && c <= '\uffe6'
                        || c == '“'
                        || c == '”'
                        || c == '—');
    }

    /// The columns that a text takes in a fixed-width font.
    public static int width(CharSequence text) {
        int width = 0;
        for (int i = 0; i < text.length(); i++) {
            width += isWide(text.charAt(i)) ? 2 : 1;
        }
        return width;
    }

    /// Whether a sentence is complete at the end of the text: 。 or 。”.
    public static boolean endsSentence(CharSequence text) {
        int last = text.length() - 1;
        while (last > 0 && CLOSING.indexOf(text.charAt(last)) >= 0) {
            last--;
        }
        return last >= 0
                && (SENTENCE_ENDS.indexOf(text.charAt(last)) >= 0
                        || text.charAt(last) == '.'
                                && (last == 0 || !Character.isDigit(text.charAt(last - 1))));
    }

    /// Whether a sentence ends inside the text, before its last character.
    public static boolean holdsSentenceEnd(String text) {
        for (int i = 0; i < text.length() - 1; i++) {
            char c = text.charAt(i);
            if (c == '。' || c == '！' || c == '？' || c == '；') {
                return true;
            }
        }
        return false;
    }

    /// Whether the text cannot stop here: it ends with a comma or an opening bracket.
    public static boolean awaitsMore(CharSequence text) {
        return !text.isEmpty() && JOINING.indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    /// Whether the text ends in the middle of a phrase: 的, 达, 由.
    public static boolean endsMidPhrase(CharSequence text) {
        return !text.isEmpty() && MID_PHRASE.indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    /// Whether the text can only continue what stands before it: it begins with a comma, a full
    /// stop or a closing bracket.
    public static boolean continuesSentence(CharSequence text) {
        return !text.isEmpty() && CONTINUING.indexOf(text.charAt(0)) >= 0;
    }

    /// Whether words need a blank between these two characters: both belong to an alphabet.
    public static boolean needBlank(char before, char after) {
        return before < '\u2e80' && after < '\u2e80' && before != '—' && before != '-';
    }
}
