package dev.yearbook.ingest.reading.text;

import dev.yearbook.ingest.reading.Passage;
import dev.yearbook.ingest.reading.PassageBuilder;
import dev.yearbook.ingest.reading.layout.Superscript;
import dev.yearbook.ingest.reading.layout.Typography;

/// The readable text of a stretch of source: without bold marks, links, tags and entities, blanks
/// collapsed.
///
/// | source | text |
/// | --- | --- |
/// | `**388649**小时` | 388649小时 |
/// | `274364624\.0` | 274364624.0 |
/// | `[公报](https://…)` | 公报 |
/// | `3&nbsp;家` | 3 家 |
/// | `10<sup>8</sup>` | 10⁸ |
final class InlineText {

    private static final String ESCAPABLE = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

    private final String source;
    private final int end;
    private final PassageBuilder text = new PassageBuilder();
    private int at;
    private int noBracketBefore;
    private final Superscript raised = new Superscript();

    private InlineText(String source, int start, int end) {
        this.source = source;
        this.at = start;
        this.end = end;
    }

    /// The readable text of [start, end) of the source.
    static Passage of(String source, int start, int end) {
        return new InlineText(source, start, end).read();
    }

    private Passage read() {
        while (at < end) {
            step(source.charAt(at));
        }
        Trimming.trimEnd(text);
        return text.build();
    }

    private void step(char c) {
        switch (c) {
            case '*' -> star();
            case '\\' -> escape();
            case '`' -> at++;
            case '&' -> entity();
            case '<' -> tag();
            case '!' -> image();
            case '[' -> link();
            default -> plain(c);
        }
    }

    private void plain(char c) {
        int start = at++;
        Trimming.append(text, raised.shown(c), start, at);
    }

    private void star() {
        if (next('*')) {
            while (at < end && source.charAt(at) == '*') {
                at++;
            }
            return;
        }
        if (isEmphasis()) {
            at++;
            return;
        }
        plain('*');
    }

    /// A single star is emphasis if it touches a word on one side and none or punctuation on the
    /// other; between digits it is a sign of multiplication.
    private boolean isEmphasis() {
        boolean before = at > 0 && Character.isDigit(source.charAt(at - 1));
        boolean after = at + 1 < end && Character.isDigit(source.charAt(at + 1));
        return !(before && after) && text.length() + end - at > 1 && hasPartner();
    }

    private boolean hasPartner() {
        int reach = Math.min(end, at + 200);
        for (int i = at + 1; i < reach; i++) {
            if (source.charAt(i) == '*') {
                return true;
            }
        }
        for (int i = at - 1; i >= Math.max(0, at - 200) && source.charAt(i) != '\n'; i--) {
            if (source.charAt(i) == '*') {
                return true;
            }
        }
        return false;
    }

    private void escape() {
        if (at + 1 < end && ESCAPABLE.indexOf(source.charAt(at + 1)) >= 0) {
            text.append(source.charAt(at + 1), at, at + 2);
            at += 2;
        } else {
            plain('\\');
        }
    }

    private void entity() {
        Entity entity = Entity.at(source, at, end);
        if (entity.length() == 0) {
            plain('&');
            return;
        }
        for (char c : entity.text().toCharArray()) {
            Trimming.append(text, c, at, at + entity.length());
        }
        at += entity.length();
    }

    private void tag() {
        int length = Tags.lengthAt(source, at, end);
        if (length == 0) {
            plain('<');
            return;
        }
        String name = Tags.name(source, at);
        if (name.equals("sup")) {
            raised.step(source.charAt(at + 1) == '/' ? -1 : 1);
        } else if (name.equals("br")) {
            Trimming.append(text, ' ', at, at + length);
        }
        at += length;
    }

    private void image() {
        int close = next('[') ? bracketEnd(at + 1) : -1;
        if (close < 0 || close + 1 >= end || source.charAt(close + 1) != '(') {
            plain('!');
            return;
        }
        int target = targetEnd(close + 1);
        if (target < 0) {
            plain('!');
        } else {
            at = target + 1;
        }
    }

    /// A link keeps its text; any other bracket stays as it is.
    private void link() {
        int close = bracketEnd(at);
        boolean linked = close > 0 && close + 1 < end && source.charAt(close + 1) == '(';
        int target = linked ? targetEnd(close + 1) : -1;
        if (target < 0) {
            footnoteMark(close);
            return;
        }
        Passage label = of(source, at + 1, close);
        text.append(label);
        at = target + 1;
    }

    /// `[^1]` reads [1].
    private void footnoteMark(int close) {
        plain('[');
        if (close > 0 && at < close && source.charAt(at) == '^') {
            at++;
        }
    }

    private int bracketEnd(int open) {
        if (open < noBracketBefore) {
            return -1;
        }
        int reach = Math.min(end, open + 500);
        for (int i = open + 1; i < reach; i++) {
            char c = source.charAt(i);
            if (c == ']') {
                return i;
            }
            if (c == '[') {
                break;
            }
        }
        noBracketBefore = open;
        return -1;
    }

    private int targetEnd(int open) {
        int depth = 0;
        int reach = Math.min(end, open + 2000);
        for (int i = open; i < reach; i++) {
            char c = source.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (c == '[') {
                return -1;
            }
            if (depth == 0) {
                return looksLikeTarget(open + 1, i) ? i : -1;
            }
        }
        return -1;
    }

    /// A target is an address, a path or an anchor: no Chinese words, which a remark in brackets
    /// has.
    private boolean looksLikeTarget(int start, int stop) {
        for (int i = start; i < stop; i++) {
            if (Typography.isHan(source.charAt(i))) {
                return source.substring(start, stop).matches("\\S*[/#.]\\S*(?:\\s+[\"'].*)?");
            }
        }
        return stop == start || source.substring(start, stop).matches("(?s).*[/#.@].*");
    }

    private boolean next(char c) {
        return at + 1 < end && source.charAt(at + 1) == c;
    }
}
