package dev.yearbook.ingest.fact;

import dev.yearbook.ingest.period.TimeExpression;
import java.util.regex.Pattern;

/// Recognises passages and expressions that rest on what stands before.
final class Anaphora {

    private static final Pattern OPENS = Pattern.compile("^\\s*(占|其中|同比|比上年|较上年|分别|均|居全|位居)");

    /// 年初预期目标: when an aim was set, not when it was reached.
    private static final Pattern AIMED =
            Pattern.compile("(既定|确定|制定|设定|提出|下达)?的?(预期|目标|计划|预算|任务|人代会)");

    private static final int LONGEST_TITLE = 60;

    private Anaphora() {}

    /// Whether a passage goes on where the one before ended: 占全国的12%，….
    static boolean opens(String text) {
        return OPENS.matcher(text).find();
    }

    /// Whether a passage is a title alone, such as the line 《科学》 below a figure of a card.
    static boolean titled(String text) {
        String line = text.strip();
        return line.startsWith("《") && line.indexOf('》') == line.length() - 1;
    }

    /// Whether what looks like a time belongs to a name: 面向“十四五”, 纳入“十四五”规划.
    static boolean named(String text, TimeExpression time) {
        int start = time.span().start();
        if (titled(text, start)) {
            return true;
        }
        if (text.startsWith("年", start)
                && AIMED.matcher(text).region(time.span().end(), text.length()).lookingAt()) {
            return true;
        }
        if (text.charAt(start) != '“') {
            return false;
        }
        String before = text.substring(Math.max(0, start - 2), start);
        boolean toward = before.matches("面向|对接|根据|按照|纳入|编制|服务|围绕|落实|印发|发布|出台|谋划");
        return toward || text.startsWith("规划", time.span().end());
    }

    /// Whether a place stands between title marks: 《…2021年报告》.
    private static boolean titled(String text, int at) {
        for (int i = at - 1; i >= 0 && i > at - LONGEST_TITLE; i--) {
            if (text.charAt(i) == '》') {
                return false;
            }
            if (text.charAt(i) == '《') {
                return true;
            }
        }
        return false;
    }
}
