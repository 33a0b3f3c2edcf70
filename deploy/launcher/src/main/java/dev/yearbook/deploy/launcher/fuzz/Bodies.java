package dev.yearbook.deploy.launcher.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// Bodies that are wrong for everybody, and fields that are wrong for many.
final class Bodies {

    private static final String MULTIPART = "multipart/form-data; boundary=b";

    private Bodies() {}

    /// A body under a media type.
    record Body(String type, byte[] bytes) {
        static Body of(String type, String text) {
            return new Body(type, text.getBytes(StandardCharsets.UTF_8));
        }
    }

    static List<Body> wrong() {
        List<Body> bodies = new ArrayList<>();
        for (String json :
                List.of(
                        "",
                        " ",
                        "{",
                        "[",
                        "}",
                        "null",
                        "true",
                        "1",
                        "\"x\"",
                        "[]",
                        "{}",
                        "[{}]",
                        "{\"a\":1,\"a\":2}",
                        "{\"a\":1}x",
                        "{a:1}",
                        "{'a':1}",
                        "{\"a\":NaN}",
                        "{\"a\":1e999999}",
                        "{\"a\":-}",
                        "{\"a\":01}",
                        "{\"a\":\"\\ud800\"}",
                        "{\"a\":\"\\x\"}",
                        "\uFEFF{}",
                        "{\"a\":1,}",
                        "{\"__proto__\":{\"x\":1}}",
                        "{\"@type\":\"java.lang.Runtime\"}",
                        "[".repeat(5_000),
                        "{\"a\":".repeat(5_000),
                        "{\"a\":" + "9".repeat(5_000) + "}",
                        "{\"" + "a".repeat(60_000) + "\":1}",
                        "{\"a\":\"" + "x".repeat(200_000) + "\"}",
                        "{}".repeat(100))) {
            bodies.add(Body.of("application/json", json));
        }
        bodies.add(
                new Body("application/json", new byte[] {(byte) 0xff, (byte) 0xfe, '{', 0, '}'}));
        bodies.add(
                new Body(
                        "application/json",
                        new byte[] {'{', '"', (byte) 0xc3, '"', ':', '1', '}'}));
        for (String form :
                List.of(
                        "",
                        "--b--",
                        "--b\r\n\r\nx\r\n--b--",
                        "--b\r\nContent-Disposition: form-data\r\n\r\nx\r\n--b--",
                        "--b\r\nContent-Disposition: form-data; name=file; filename=../x\r\n\r\nx\r\n--b--\r\n",
                        "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a\u0000.md\"\r\n\r\nx",
                        "--b\r\nContent-Disposition: form-data; name=\"reportingYear\"\r\n\r\nx\r\n--b--\r\n",
                        "--b\r\nContent-Disposition: form-data; name=\""
                                + "n".repeat(20_000)
                                + "\"\r\n\r\nx\r\n--b--\r\n",
                        "--b\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n1\r\n".repeat(300)
                                + "--b--\r\n")) {
            bodies.add(Body.of(MULTIPART, form));
        }
        bodies.add(Body.of("text/markdown", ""));
        bodies.add(Body.of("text/plain", "\u0000\u0001"));
        bodies.add(Body.of("application/pdf", "%PDF-1.7\n%%EOF"));
        bodies.add(Body.of("application/octet-stream", "MZ"));
        bodies.add(
                Body.of(
                        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                        "PK\u0003\u0004"));
        bodies.add(Body.of("application/x-www-form-urlencoded", "a[999999999]=x&a.b.c=1&=&%zz=1"));
        bodies.add(
                Body.of("text/html", "<table><tr><td colspan=99999999 rowspan=99999999>1</table>"));
        bodies.add(
                Body.of(
                        "application/xml",
                        "<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]><a>&b;</a>"));
        return bodies;
    }

    /// JSON texts to be put in place of a field's value.
    static List<String> values() {
        return List.of(
                "null",
                "true",
                "-1",
                "0",
                "1.5",
                "1e400",
                "9".repeat(60),
                "\"\"",
                "\" \"",
                "\"x\"",
                "\"\\u0000\"",
                "\"\\ud800\"",
                "\"<b>\"",
                "\"' OR 1=1 --\"",
                "[]",
                "[null]",
                "[[]]",
                "[1,1]",
                "[\"x\",\"x\"]",
                "{}",
                "{\"a\":{\"b\":[]}}",
                "\"2024-13-45\"",
                "\"PT-1S\"",
                "\"" + "x".repeat(3_000) + "\"",
                "\"" + "市".repeat(300) + "\"",
                "\"0190a5c2-7f3e-7b6a-9c51-2f4d8e6b1a07\"",
                "\"http://169.254.169.254/\"");
    }
}
