package dev.yearbook.ingest.fact;

import dev.yearbook.ingest.context.Vocabulary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What ratios are measured against, as the document has defined them once: 投入强度（与国内生产总值之比）.
final class Definitions {

    private static final Pattern DEFINED =
            Pattern.compile("([\\p{IsHan}&&[^，。；、]]{2,4})（(与[^（）]{2,24}之比)）");
    private static final Pattern MARK = Pattern.compile("\\[\\d{1,2}]");

    /// The definitions by the last characters of the ratio's name.
    private final Map<String, List<String>> known = new LinkedHashMap<>();

    /// Learns the definitions of a passage.
    void learn(String text) {
        if (text.indexOf("之比") < 0) {
            return;
        }
        Matcher m = DEFINED.matcher(MARK.matcher(text).replaceAll(""));
        while (m.find()) {
            List<String> of = known.computeIfAbsent(head(m.group(1)), key -> new ArrayList<>());
            if (!of.contains(m.group(2))) {
                of.add(m.group(2));
            }
        }
    }

    private static String head(String name) {
        return name.substring(Math.max(0, name.length() - 2));
    }

    /// The definition of a ratio that a draft does not define itself.
    Optional<String> of(Draft draft) {
        String indicator = draft.indicator;
        boolean defined = draft.qualifiers.stream().anyMatch(q -> q.contains("之比"));
        if (defined || indicator.length() < 2 || indicator.contains("超过")) {
            return Optional.empty();
        }
        List<String> candidates = known.getOrDefault(head(indicator), List.of());
        return candidates.stream()
                .filter(candidate -> fits(candidate, draft, candidates.size() == 1))
                .findFirst();
    }

    /// A ratio of industry is measured against income, that of a place against its product.
    private static boolean fits(String candidate, Draft draft, boolean only) {
        boolean nation = draft.subject.equals("全国");
        boolean industry =
                draft.indicator.contains("业")
                        || draft.qualifiers.stream()
                                .anyMatch(q -> q.endsWith("业") || q.endsWith("活动"));
        if (industry) {
            return candidate.contains("收入");
        }
        if (only) {
            return true;
        }
        boolean place = Vocabulary.PLACES.of(draft.subject).isPresent();
        return nation ? candidate.contains("国内生产总值") : place && candidate.contains("地区生产总值");
    }
}
