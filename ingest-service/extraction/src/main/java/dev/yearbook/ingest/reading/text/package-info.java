/// Plain text and Markdown, read as one format.
///
/// Published reports come as text files that hold some Markdown, some HTML and much layout of their
/// own: titles without a mark, bold figures between Chinese characters (which CommonMark does not
/// take for bold before a full-width quotation mark), tables of tabs. A strict CommonMark parser
/// takes indented paragraphs for code and loses the offsets of entities; so lines are read here,
/// and only what is certain is taken for markup.
@NullMarked
package dev.yearbook.ingest.reading.text;

import org.jspecify.annotations.NullMarked;
