/// PDF files: the text layer, put into lines, paragraphs and tables by where its characters stand.
@NullMarked
package dev.yearbook.ingest.reading.pdf;

import org.jspecify.annotations.NullMarked;
