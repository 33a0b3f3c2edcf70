package dev.yearbook.gateway.route;

import java.util.regex.Pattern;

/// Which paths may be routed: those that every server reads in the same way.
///
/// | refused | because |
/// | --- | --- |
/// | `..`, `.` as a segment, also encoded | it leads elsewhere |
/// | `//`, a last `/.` | servers merge it or not |
/// | `%2f`, `%5c`, `\` | some servers take it for a slash |
/// | `;` | some servers cut the segment there |
/// | `%00` to `%1f`, `%7f`, control characters | they end or forge lines |
/// | `%25` | decoded twice it is any of these |
/// | bytes that are not UTF-8, such as `%c0%af` | an overlong slash |
final class PlainPath {

    private static final Pattern TRICK =
            Pattern.compile(
                    "(?i)//|\\\\|;|%2f|%5c|%3b|%25|%2e|%[01][0-9a-f]|%7f|%c[01]|%f[5-9a-f]"
                            + "|[\\x00-\\x20\\x7f]|(?:^|/)\\.{1,2}(?:/|$)");

    private PlainPath() {}

    /// Whether a path, as it was written in the request, is free of tricks.
    static boolean is(String rawPath) {
        return rawPath.startsWith("/") && !TRICK.matcher(rawPath).find();
    }
}
