/// DOCX files, read as a stream.
///
/// A DOCX is a ZIP file of XML. Its text is read by the JDK's streaming parser, element by element,
/// so that memory stays bounded whatever the file claims; no object model of the whole file is
/// built.
@NullMarked
package dev.yearbook.ingest.reading.docx;

import org.jspecify.annotations.NullMarked;
