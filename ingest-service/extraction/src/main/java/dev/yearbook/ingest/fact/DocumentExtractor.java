package dev.yearbook.ingest.fact;

import dev.yearbook.ingest.context.Section;
import dev.yearbook.ingest.context.Sections;
import dev.yearbook.ingest.period.Calendar;
import dev.yearbook.ingest.quantity.Numeric;
import dev.yearbook.ingest.quantity.SkipReason;
import dev.yearbook.ingest.reading.Block;
import dev.yearbook.ingest.reading.Outline;
import dev.yearbook.ingest.reading.Passage;
import java.util.ArrayList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Reads all facts out of a document.
///
/// Immutable and safe to share between threads. Takes time linear in the length of the document; no
/// input makes it throw.
public final class DocumentExtractor {

    /// The version of rules and lexicons; facts that were read with another one may differ.
    public static final String VERSION = "1";

    private static final DocumentExtractor STANDARD = new DocumentExtractor();

    private DocumentExtractor() {}

    /// The extractor with the rules and lexicons that come with it.
    public static DocumentExtractor standard() {
        return STANDARD;
    }

    /// Reads a document. A language other than Chinese yields no facts.
    public Extraction extract(Outline outline, DocumentContext context) {
        String language = Language.of(outline.source());
        if (!language.equals("zh")) {
            return new Extraction(language, VERSION, List.of(), List.of());
        }
        return new Walk(outline, Frame.of(outline, context)).extraction();
    }

    /// One way through a document, block by block.
    private static final class Walk {
        private final Outline outline;
        private final Frame frame;
        private final Sections sections = new Sections();
        private final Memory memory = new Memory();
        private final Completion completion;
        private final Reviews reviews = new Reviews();
        private final List<Fact> facts = new ArrayList<>();
        private final List<Extraction.SkippedNumeral> skipped = new ArrayList<>();

        Walk(Outline outline, Frame frame) {
            this.outline = outline;
            this.frame = frame;
            this.completion = new Completion(outline.source());
        }

        Extraction extraction() {
            outline.blocks().forEach(this::block);
            return new Extraction("zh", VERSION, facts, skipped);
        }

        private void block(Block block) {
            switch (block) {
                case Block.Heading heading -> {
                    sections.enter(heading.level(), heading.text().text());
                    reviews.heading(heading.text().text(), calendar());
                    headline(heading.text());
                }
                case Block.Paragraph paragraph -> paragraph(paragraph.text());
                case Block.ListItem item -> prose(item.text());
                case Block.Footnote footnote -> prose(footnote.text());
                case Block.Table table -> table(table);
            }
        }

        private void paragraph(Passage text) {
            if (Cards.title(text.text())) {
                sections.enterCard(text.text());
            }
            prose(text);
        }

        /// The figures of a heading, without its own number.
        private void headline(Passage passage) {
            Reading reading = new PassageReader(memory).read(passage, setting(passage.text()));
            int number = Section.numberLength(passage.text());
            reading.drafts().stream()
                    .filter(draft -> draft.quantity.numeral().start() < number)
                    .forEach(
                            draft -> reading.skip(draft.quantity, SkipReason.NUMBERING, "heading"));
            reading.drafts().removeIf(draft -> draft.quantity.numeral().start() < number);
            keep(reading);
        }

        private void prose(Passage passage) {
            keep(new PassageReader(memory).read(passage, setting(passage.text())));
        }

        private void table(Block.Table table) {
            new TableReader(memory, setting(""), frame.title()).read(table).forEach(this::keep);
        }

        private Setting setting(String text) {
            boolean dated = sections.date().filter(this::overrides).isPresent();
            boolean plans = sections.plans() || frame.workReport() && Reviews.plans(text);
            return new Setting(
                    calendar(),
                    frame.place(),
                    sections,
                    frame.current() || dated,
                    frame.workReport() ? reviews.passage(text, calendar()) : Optional.empty(),
                    dated ? Optional.empty() : frame.period(),
                    plans);
        }

        private Calendar calendar() {
            return sections.date()
                    .filter(this::overrides)
                    .map(frame.calendar()::on)
                    .orElse(frame.calendar());
        }

        /// A dated heading overrides the document's date; but where the document says which year it
        /// reports on, a date of another year is the day on which it was published.
        private boolean overrides(LocalDate heading) {
            return frame.current() || heading.getYear() == frame.calendar().reportingYear();
        }

        private void keep(Reading reading) {
            List<String> path = sections.path();
            for (Draft draft : reading.drafts()) {
                facts.add(completion.fact(draft, reading.passage(), path));
            }
            for (Numeric.Skipped numeral : reading.skipped()) {
                skipped.add(completion.skipped(numeral, reading.passage()));
            }
        }
    }
}
