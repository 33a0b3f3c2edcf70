package dev.yearbook.deploy.launcher.fuzz;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/// Values that programs stumble over.
final class Values {

    private Values() {}

    /// Values that are of another type than most parameters.
    static final List<String> WRONG =
            List.of(
                    "", " ", "x", "-1", "0", "1.5", "+1", "0x10", "1e400", "NaN", "Infinity", "-0",
                    "2147483648", "9223372036854775808", "9".repeat(60), "true", "null",
                    "undefined", "[]", "{}", "2024", "2024-13-45", "2023-02-29", "0000-00-00",
                    "9999-12-31", "-9999-01-01T00:00:00Z", "+1000000000-12-31T23:59:59Z",
                    "2024-01-01T00:00:00", "1970-01-01T00:00:00Z", "１２３", "二〇二四", "١٢٣",
                    "00000000-0000-0000-0000-000000000000", "latest", "*", "all");

    /// Values that mean something to a program behind the parameter.
    static final List<String> HOSTILE =
            List.of(
                    "' OR 1=1 --", "'; DROP TABLE fact; --", "%' ESCAPE '!", "\\", "\"", "%", "_",
                    "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "{{7*7}}",
                    "${7*7}", "${jndi:ldap://127.0.0.1:1/a}", "%s%n%d", "../../etc/passwd",
                    "..\\..\\x", "/etc/passwd\u0000.md", "a\u0000b", "a\r\n" + Verdict.PLANTED
                            + ": 1", "a\nb", "\u202Eabc", "\uFEFF", "\uFFFF", "👩‍👩‍👧‍👦", "e\u0301"
                            .repeat(50), "(a+)+$", "[", "(?<x", "*:*", "=1+1", "@SUM(A1)", "a,b,,,c",
                    ",", ";", "&", "#", "a=b&c=d", "__proto__", "constructor", "|id", "`id`",
                    "$(id)", "\u001f", "\u007f", "\u0085", "\u2028");

    /// Values that are long.
    static final List<String> LONG =
            List.of("a".repeat(300), "市".repeat(600), "a".repeat(6_000), "a".repeat(20_000),
                    "1,".repeat(2_000), ".".repeat(2_000));

    /// Values that are not even text, as they are sent.
    static final List<String> RAW =
            List.of("%", "%z", "%zz", "%ff", "%c0%af", "%ed%a0%80", "%00", "%u0041", "a%0d%0aX:1",
                    "%25", "%2525", "%2f", "%5c", "+", "a b", "é", "a\tb", "<", "\"", "{x}", "|",
                    "^", "[1]", "a#b");

    /// All values, as they stand in a query.
    static List<String> encoded() {
        return Stream.concat(
                        Stream.of(WRONG, HOSTILE, LONG)
                                .flatMap(List::stream)
                                .map(value -> URLEncoder.encode(value, StandardCharsets.UTF_8)),
                        RAW.stream())
                .distinct()
                .toList();
    }

    /// Paths that are added to one, and what it should be then.
    static final List<String> PATHS =
            List.of("/", "//", "/.", "/..", "/../", "/%2e%2e", "%2f", "%5c", "%00", ";", ";x=1",
                    ".json", "/x", "?", "#x", "%3f", "%23", "/%2F", "/*", "~", "%0a", "%", "%zz",
                    "/%c0%ae%c0%ae", "\\", "/\\..", "?_method=DELETE", "/_", " ", "%20", "'", "?&&",
                    "?=", "?=x", "?x", "??", "?a[999999999]=1", "?limit", "?limit=1&limit=2",
                    "?cursor=AAAA", "?cursor=%2f", "?" + "a=1&".repeat(900));

    /// Methods that an operation may not have.
    static final List<String> METHODS =
            List.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "CONNECT",
                    "FOO", "get", "PROPFIND", "G", "A".repeat(300), "M-SEARCH", "PRI");

    /// Lines of a header that a server may stumble over.
    static final List<String> HEADERS =
            List.of("Accept: */*", "Accept: text/html", "Accept: application/x-ndjson",
                    "Accept: text/csv", "Accept: a", "Accept: ;;;", "Accept: */*;q=x",
                    "Accept: application/json;q=0", "Accept: " + "a/b,".repeat(900),
                    "Accept: */" + "x".repeat(5_000), "Accept: text/csv;charset=utf-7",
                    "Accept: application/xml", "Accept:", "Accept-Language: *",
                    "Accept-Language: xx-".concat("y".repeat(300)), "Accept-Language: en;q=x",
                    "Accept-Language: \u00e9", "Accept-Language: " + "a,".repeat(900),
                    "Accept-Encoding: gzip", "Accept-Encoding: br;q=9", "Accept-Charset: x",
                    "If-None-Match: *", "If-None-Match: \"", "If-None-Match: W/\"x\", y,,,",
                    "If-Match: *", "If-Match: x", "If-Match: \"x\"", "If-Modified-Since: x",
                    "Range: bytes=0-1", "Range: bytes=" + "0-,".repeat(900), "Range: x",
                    "Content-Type: x", "Content-Type: application/json;charset=x",
                    "Content-Type: multipart/form-data", "Content-Type: multipart/form-data;"
                            + " boundary=" + "b".repeat(900), "Content-Type: text/plain;charset=utf-7",
                    "Content-Type: application/x-www-form-urlencoded", "Content-Type: */*",
                    "Content-Type:", "Content-Encoding: gzip", "Content-Encoding: x",
                    "Content-Disposition: attachment; filename=\"../x\"",
                    "Idempotency-Key: \"k\"", "Idempotency-Key: k", "Idempotency-Key:",
                    "Idempotency-Key: " + "k".repeat(9_000), "Prefer: wait=1", "Prefer: wait=-1",
                    "Prefer: wait=x", "Prefer: wait=1e9", "Prefer: ;;", "X-Correlation-Id: <x>",
                    "X-Correlation-Id: " + "c".repeat(400), "traceparent: x",
                    "traceparent: 00-00000000000000000000000000000000-0000000000000000-00",
                    "tracestate: " + "a=b,".repeat(500), "Origin: null",
                    "Origin: https://evil.example", "Last-Event-ID: -1", "Last-Event-ID: x",
                    "X-HTTP-Method-Override: DELETE", "X-Original-URL: /api/v1/keys",
                    "X-Forwarded-For: 10.0.0.1, x", "X-Forwarded-Host: evil.example",
                    "Forwarded: for=x;host=evil.example", "X-Yearbook-Groups: all",
                    "X_Yearbook_Groups: all", "Cookie: a=b; \"", "Cookie: " + "c".repeat(5_000),
                    "Authorization: Bearer x", "Authorization: Basic eDp5", "Authorization:",
                    "Connection: X-API-Key", "Connection: close, x", "Upgrade: h2c",
                    "Upgrade: websocket", "Expect: 100-continue", "Expect: x", "TE: trailers",
                    "Trailer: Content-Length", "Host: 127.0.0.1", "Via: " + "x,".repeat(500),
                    "X-A: " + "a".repeat(15_000), "X-A: " + "a".repeat(70_000), "X A: 1", "X-A : 1",
                    ": 1", "X-A", "X-\u00e9: 1", "X-A: \u0001", "Max-Forwards: -1",
                    "Cache-Control: only-if-cached", "Date: x", "From: <x>", "Referer: javascript:1",
                    "User-Agent: ${jndi:ldap://127.0.0.1:1/a}");
}
