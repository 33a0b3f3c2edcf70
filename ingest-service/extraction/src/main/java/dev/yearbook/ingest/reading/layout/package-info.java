/// The layout of reports: which lines are headings, which belong to one paragraph, which are items
/// of a list or notes. Plain text, HTML, PDF and DOCX share it, because a report keeps its habits
/// (一、, （一）, ◆, short lines without a full stop) in every format.
@NullMarked
package dev.yearbook.ingest.reading.layout;

import org.jspecify.annotations.NullMarked;
