package dev.yearbook.ingest.fact;

import dev.yearbook.ingest.context.Nominal;
import dev.yearbook.ingest.context.NominalReader;
import dev.yearbook.ingest.context.Section;
import dev.yearbook.ingest.context.Sections;
import java.util.Optional;
import java.util.regex.Pattern;

/// What the headings above a figure add to its indicator.
///
/// | heading | figure | indicator |
/// | --- | --- | --- |
/// | R&D经费情况 | 企业经费支出 | 企业R&D经费 |
/// | “双百计划”项目加快推进 | 首轮73个项目 | 首轮项目, “双百计划” |
final class Headline {

    private static final Pattern FORM = Pattern.compile("(基本)?(情况|概况|统计|表)$");
    private static final Pattern GENERAL = Pattern.compile("(经费支出|经费)$");
    private static final Pattern OWNER = Pattern.compile("[业构校院所位门]$");

    private static final Pattern PLAN = Pattern.compile("“[一二三四五六七八九十]{1,2}五”");

    private Headline() {}

    /// What the innermost heading with 情况 is about: R&D经费.
    static Optional<String> topic(Sections sections) {
        return sections.outwards()
                .map(Section::heading)
                .filter(heading ->
                        !heading.isEmpty()
                                && "况计表".indexOf(heading.charAt(heading.length() - 1)) >= 0)
                .filter(heading -> FORM.matcher(heading).find())
                .map(heading -> Wording.tidy(FORM.matcher(Terms.shorten(heading)).replaceFirst("")))
                .filter(topic -> topic.length() > 2)
                .findFirst();
    }

    /// The topic as words of a clause: subject, verb and noun.
    static Optional<Nominal> topicWords(Sections sections) {
        return topic(sections).map(NominalReader::read);
    }

    /// Completes an indicator by what the headings say.
    static void complete(Draft draft, Setting setting) {
        Sections sections = setting.sections();
        String subject = draft.subject;
        if (draft.indicator.startsWith(subject)
                && draft.indicator.length() > subject.length() + 1) {
            draft.indicator = draft.indicator.substring(subject.length());
        }
        topic(sections)
                .filter(topic -> topic.endsWith("经费") && !draft.indicator.contains("R&D"))
                .ifPresent(topic -> draft.indicator = specific(draft.indicator, topic));
        if (setting.current()) {
            return;
        }
        sections.innermost()
                .map(Section::heading)
                .flatMap(Headline::quoted)
                .filter(name -> !draft.indicator.contains(name.substring(1, name.length() - 1)))
                .ifPresent(draft.qualifiers::add);
    }

    /// 企业经费支出 under R&D经费 is 企业R&D经费.
    private static String specific(String indicator, String topic) {
        String owner = GENERAL.matcher(indicator).replaceFirst("");
        boolean general = !owner.equals(indicator) && OWNER.matcher(owner).find();
        return general ? owner + topic : indicator;
    }

    /// The name in quotation marks of a heading.
    private static Optional<String> quoted(String heading) {
        int open = heading.indexOf('“');
        int close = heading.indexOf('”', open + 1);
        boolean name =
                open >= 0 && close - open > 2 && close - open < 16 && !PLAN.matcher(heading).find();
        return name ? Optional.of(heading.substring(open, close + 1)) : Optional.empty();
    }
}
