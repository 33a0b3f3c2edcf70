package dev.yearbook.ingest.context;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A heading and what it says of the text below it.
///
/// @param level its level, 1 for the outermost
/// @param heading its text without marks and numbers
/// @param name the name that it consists of or begins with: 江城光源 of 江城光源一期建成
/// @param whole whether the name is the whole heading, as the title of a card
/// @param date the date that it states
/// @param plans whether it announces plans
/// @param aimed the last year of a plan that it names: 行动方案（2023—2025年）
public record Section(
        int level,
        String heading,
        Optional<String> name,
        boolean whole,
        Optional<LocalDate> date,
        boolean plans,
        Optional<Integer> aimed) {

    static final int CARD = 6;

    /// 2023年重点工程: a sort of programmes of a year.
    private static final Pattern SORT =
            Pattern.compile("^((19|20)\\d{2}年)?(各|重点|重大|主要|标志性|十大|新建|在建|续建)");

    private static final Pattern NUMBER =
            Pattern.compile(
                    "^[\\s\\p{So}•●◆►▶»→※*#—-]*([一二三四五六七八九十]+、|（[一二三四五六七八九十]+）|\\d+(\\.\\d+)*[.、\\s]\\s*)?");
    private static final Pattern MARKS = Pattern.compile("[\\s\\p{So}•●◆►▶»→←*—-]+$");
    private static final Pattern DATE =
            Pattern.compile("((?:19|20)\\d{2})[-./年]?(\\d{1,2})[-./月]?(\\d{1,2})日?");
    private static final Pattern PLANS =
            Pattern.compile("目标|规划|展望|下一步|工作安排|工作打算|总体要求|工作部署|重点工作|今年工作|未来|工作的建议|政府工作建议|政策取向");

    private static final Pattern SPAN =
            Pattern.compile("(?:方案|计划|规划|意见)》?（20\\d{2}年?[—-]+(20\\d{2})年?）");
    private static final Pattern DONE = Pattern.compile("完成|情况|成效|总结|报告|公报|回顾|发布");

    static Section of(int level, String text) {
        String folded = Folding.fold(text);
        String heading = MARKS.matcher(NUMBER.matcher(folded).replaceFirst("")).replaceFirst("");
        Optional<String> name = name(heading);
        boolean whole = name.filter(heading::equals).isPresent();
        Optional<Integer> aimed = aimed(folded);
        boolean plans = plans(heading) || aimed.isPresent();
        return new Section(level, heading, name, whole, date(folded), plans, aimed);
    }

    /// The subject for what stands below: the name that is the whole heading or that it begins
    /// with, unless that is only a sort of things (国家实验室建设加快) or heads the document.
    Optional<String> subject() {
        return name.filter(n -> whole || level > 1 && (area(n) || n.length() > 5 && !ranked(n)));
    }

    /// How many characters of a heading are its number: 3 for 1.1 of 1.1 加强基础研究.
    public static int numberLength(String text) {
        Matcher m = NUMBER.matcher(Folding.fold(text));
        return m.lookingAt() ? m.end() : 0;
    }

    /// The title of a card may name a programme without a place: 海洋观测计划.
    private static boolean programme(String heading) {
        return heading.length() >= 5
                && Names.kind(heading).filter(EntityKind.PROGRAMME::equals).isPresent()
                && !Names.opensWithAction(heading)
                && !Names.slogan(heading)
                && !SORT.matcher(heading).find();
    }

    private static boolean area(String name) {
        return Names.kind(name).filter(EntityKind.AREA::equals).isPresent();
    }

    /// 国家…, 省…: a rank and not a name.
    private static boolean ranked(String name) {
        return name.startsWith("国家") || name.startsWith("省") || name.startsWith("市");
    }

    private static Optional<String> name(String heading) {
        if (heading.isEmpty() || heading.length() > 60) {
            return Optional.empty();
        }
        return heading.length() <= 40 && (Names.proper(heading) || programme(heading))
                ? Optional.of(heading)
                : Names.leading(heading);
    }

    private static boolean plans(String heading) {
        return PLANS.matcher(heading).find() && !DONE.matcher(heading).find();
    }

    private static Optional<Integer> aimed(String heading) {
        Matcher m = SPAN.matcher(heading);
        return m.find() ? Optional.of(Integer.parseInt(m.group(1))) : Optional.empty();
    }

    private static Optional<LocalDate> date(String heading) {
        Matcher m = DATE.matcher(heading);
        if (!m.find()) {
            return Optional.empty();
        }
        try {
            int month = Integer.parseInt(m.group(2));
            int day = Integer.parseInt(m.group(3));
            return Optional.of(LocalDate.of(Integer.parseInt(m.group(1)), month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
