package dev.yearbook.metrics.vocabulary;

import static dev.yearbook.metrics.vocabulary.Table.cell;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// Puts an indicator into a theme by the words of its name.
public final class Themes {

    /// A theme.
    ///
    /// @param id its id
    /// @param name its name in Chinese
    /// @param english its name in English
    /// @param words what an indicator's name contains
    public record Theme(String id, String name, String english, Pattern words) {}

    private final List<Theme> all =
            Table.read("themes.tsv").rows().stream().map(Themes::theme).toList();

    /// All themes, in the order in which they are tried.
    public List<Theme> all() {
        return all;
    }

    /// The id of the first theme whose words the name contains; `other` where none does.
    public String of(String indicatorName) {
        return all.stream()
                .filter(theme -> theme.words().matcher(indicatorName).find())
                .findFirst()
                .map(Theme::id)
                .orElse("other");
    }

    private static Theme theme(Map<String, String> row) {
        return new Theme(
                cell(row, "theme"),
                cell(row, "name"),
                cell(row, "english"),
                Pattern.compile(cell(row, "words"), Pattern.CASE_INSENSITIVE));
    }
}
