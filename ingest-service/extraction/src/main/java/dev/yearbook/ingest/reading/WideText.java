package dev.yearbook.ingest.reading;

import dev.yearbook.ingest.reading.layout.Typography;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Recognises Chinese text in encodings that it does not declare.
final class WideText {

    private static final int SAMPLE = 65536;
    private static final String FREQUENT = "的一是年在有和中国人了为上大我不以发与全，。、：；（）";

    private WideText() {}

    /// The text, if it is UTF-16 without a byte order mark.
    static Optional<String> decode(byte[] content) {
        if (content.length % 2 != 0 || content.length < 8) {
            return Optional.empty();
        }
        for (Charset charset :
                new Charset[] {StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE}) {
            if (holdsZero(content) && isChinese(content, charset)) {
                return Optional.of(new String(content, charset));
            }
        }
        return Optional.empty();
    }

    private static boolean holdsZero(byte[] content) {
        for (int i = 0; i < Math.min(content.length, SAMPLE); i++) {
            if (content[i] == 0) {
                return true;
            }
        }
        return false;
    }

    /// Whether the bytes read as ordinary Chinese: nearly all characters are ideographs, ASCII or
    /// Chinese punctuation, and the most frequent ones are among them.
    static boolean isChinese(byte[] content, Charset charset) {
        String text = new String(content, 0, Math.min(content.length, SAMPLE), charset);
        int ordinary = 0;
        int han = 0;
        int frequent = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            han += Typography.isHan(c) ? 1 : 0;
            frequent += FREQUENT.indexOf(c) >= 0 ? 1 : 0;
            ordinary += c >= ' ' && c < '\u007f' || Typography.isBlank(c) || isChinese(c) ? 1 : 0;
        }
        return ordinary >= 0.98 * text.length()
                && frequent >= 0.03 * han
                && han >= 0.2 * text.length();
    }

    private static boolean isChinese(char c) {
        return Typography.isHan(c)
                || c >= '\u3000' && c <= '\u303f'
                || c >= '\uff00' && c <= '\uffef'
                || c >= '\u2010' && c <= '\u2026';
    }
}
