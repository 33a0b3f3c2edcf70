package dev.yearbook.gateway.access;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The path of a request, which every reader of it splits alike.
///
/// Paths that two programs could read differently are no paths:
///
/// | path | why not |
/// | --- | --- |
/// | `/a/../b`, `/a/%2e%2e/b`, `/./a` | one resolves the dots, another does not |
/// | `/a%2Fb`, `/a%5Cb`, `/a\b` | one sees a separator |
/// | `/a%252e` | one decodes twice |
/// | `/a;x=1`, `//a`, `/a/` | one drops what another matches |
/// | `/a%00`, `/a%0d`, `/%c0%af` | control characters, no UTF-8 |
///
/// @param segments the decoded segments; none for `/`
record RequestPath(List<String> segments) {

    private static final String PLAIN = "-._~!$&'()*+,=:@";

    /// Reads a path as it stands in the request line; empty when it is none of ours.
    static Optional<RequestPath> read(String raw) {
        if (!raw.startsWith("/")) {
            return Optional.empty();
        }
        List<String> segments = new ArrayList<>();
        if (raw.length() > 1) {
            for (String part : raw.substring(1).split("/", -1)) {
                String segment = segment(part);
                if (segment.isEmpty() || segment.equals(".") || segment.equals("..")) {
                    return Optional.empty();
                }
                segments.add(segment);
            }
        }
        return Optional.of(new RequestPath(List.copyOf(segments)));
    }

    /// The decoded segment; empty when it is not allowed.
    private static String segment(String part) {
        ByteBuffer bytes = ByteBuffer.allocate(part.length());
        for (int at = 0; at < part.length(); at++) {
            char c = part.charAt(at);
            int value = c;
            if (c == '%') {
                value = escaped(part, at);
                at += 2;
            } else if (!isPlain(c)) {
                return "";
            }
            if (value < 0) {
                return "";
            }
            bytes.put((byte) value);
        }
        return text(bytes.flip());
    }

    /// The byte of `%XX`; negative when it is none that may stand in a segment.
    private static int escaped(String part, int at) {
        if (at + 2 >= part.length()) {
            return -1;
        }
        int high = Character.digit(part.charAt(at + 1), 16);
        int low = Character.digit(part.charAt(at + 2), 16);
        int value = high < 0 || low < 0 ? -1 : high * 16 + low;
        boolean ambiguous =
                value < 0x20
                        || value == 0x7f
                        || value == '/'
                        || value == '\\'
                        || value == '%'
                        || value == ';'
                        || value == '.';
        return ambiguous ? -1 : value;
    }

    private static boolean isPlain(char c) {
        return c < 0x80 && (Character.isLetterOrDigit(c) || PLAIN.indexOf(c) >= 0);
    }

    private static String text(ByteBuffer bytes) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
        } catch (CharacterCodingException notUtf8) {
            return "";
        }
    }
}
