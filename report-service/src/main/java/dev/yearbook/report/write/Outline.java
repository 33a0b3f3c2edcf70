package dev.yearbook.report.write;

import dev.yearbook.report.page.Fixed.Heading;
import dev.yearbook.report.page.Page;
import java.util.ArrayList;
import java.util.List;

/// The parts of a page with their anchors, as the table of contents and the bookmarks show them.
///
/// @param parts the parts that have anything in them, in their order
record Outline(List<Part> parts) {

    /// One part.
    record Part(String id, String title) {}

    static Outline of(Page page) {
        List<Part> parts = new ArrayList<>();
        add(parts, page, Heading.NEARBY, "nearby", page.nearby());
        add(parts, page, Heading.LEADING, "leading", page.leading());
        add(parts, page, Heading.MOVERS, "movers", page.movers());
        for (int i = 0; i < page.chapters().size(); i++) {
            parts.add(new Part(chapter(i), page.chapters().get(i).title()));
        }
        add(parts, page, Heading.TARGETS, "targets", page.targets());
        add(parts, page, Heading.MISSING, "missing", page.missing());
        add(parts, page, Heading.DISCREPANCIES, "discrepancies", page.discrepancies());
        add(parts, page, Heading.SOURCES, "sources", page.sources());
        add(parts, page, Heading.METHOD, "method", page.method());
        add(parts, page, Heading.CITATION, "citation", List.of(page.citation()));
        return new Outline(parts);
    }

    /// The anchor of a chapter, counted from 0.
    static String chapter(int index) {
        return "c" + (index + 1);
    }

    private static void add(
            List<Part> parts, Page page, Heading heading, String id, List<?> content) {
        if (!content.isEmpty()) {
            parts.add(new Part(id, heading.in(page.language())));
        }
    }
}
