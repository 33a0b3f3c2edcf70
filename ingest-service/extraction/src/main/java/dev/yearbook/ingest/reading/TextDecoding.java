package dev.yearbook.ingest.reading;

import dev.yearbook.ingest.reading.UnreadableDocument.Reason;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds out how a text is encoded. A byte order mark decides; then UTF-8, if every byte fits; then
/// what the document or its media type declares.
public final class TextDecoding {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final int HEAD = 4096;
    private static final Pattern DECLARED =
            Pattern.compile(
                    "charset\\s*=\\s*[\"']?\\s*([A-Za-z0-9_-]{2,20})", Pattern.CASE_INSENSITIVE);

    private TextDecoding() {}

    /// The text, with its byte order mark where it has one.
    ///
    /// @throws UnreadableDocument if its encoding cannot be told
    public static String decode(byte[] content, String mediaTypeHint) throws UnreadableDocument {
        if (startsWith(content, 0xff, 0xfe)) {
            return strictly(content, StandardCharsets.UTF_16LE);
        }
        if (startsWith(content, 0xfe, 0xff)) {
            return strictly(content, StandardCharsets.UTF_16BE);
        }
        Optional<String> utf8 = attempt(content, StandardCharsets.UTF_8);
        if (utf8.isPresent() && utf8.get().indexOf('\0') < 0) {
            return utf8.get();
        }
        Optional<String> wide = WideText.decode(content);
        if (wide.isPresent()) {
            return wide.get();
        }
        Charset declared =
                declared(mediaTypeHint)
                        .or(() -> declared(head(content)))
                        .or(() ->
                                WideText.isChinese(content, GB18030)
                                        ? Optional.of(GB18030)
                                        : Optional.empty())
                        .orElse(StandardCharsets.UTF_8);
        return strictly(content, declared);
    }

    private static boolean startsWith(byte[] content, int first, int second) {
        return content.length >= 2 && (content[0] & 0xff) == first && (content[1] & 0xff) == second;
    }

    private static String head(byte[] content) {
        return new String(content, 0, Math.min(content.length, HEAD), StandardCharsets.ISO_8859_1);
    }

    private static Optional<Charset> declared(String text) {
        Matcher matcher = DECLARED.matcher(text);
        return matcher.find() ? charset(matcher.group(1)) : Optional.empty();
    }

    private static Optional<Charset> charset(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "gb2312", "gbk", "gb18030", "gb_2312-80", "cp936", "windows-936" ->
                    Optional.of(GB18030);
            case "utf-16", "utf-16be" -> Optional.of(StandardCharsets.UTF_16BE);
            case "utf-16le" -> Optional.of(StandardCharsets.UTF_16LE);
            case "big5" -> Optional.of(Charset.forName("Big5"));
            default -> Optional.empty();
        };
    }

    private static String strictly(byte[] content, Charset charset) throws UnreadableDocument {
        return attempt(content, charset)
                .orElseThrow(() ->
                        notUtf8(
                                charset.equals(StandardCharsets.UTF_8)
                                        ? "declares no other encoding"
                                        : "is not valid " + charset.name() + " either"));
    }

    private static Optional<String> attempt(byte[] content, Charset charset) {
        try {
            return Optional.of(charset.newDecoder().decode(ByteBuffer.wrap(content)).toString());
        } catch (CharacterCodingException malformed) {
            return Optional.empty();
        }
    }

    private static UnreadableDocument notUtf8(String why) {
        return new UnreadableDocument(
                Reason.UNKNOWN_ENCODING,
                "The text is not UTF-8 and " + why + ". Save it as UTF-8 and post it again.");
    }
}
