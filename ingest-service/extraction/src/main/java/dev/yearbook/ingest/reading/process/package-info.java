/// Processes that read PDF and DOCX files, apart from the service that asked for it.
///
/// A small PDF can unpack to gigabytes or never end. Each file is therefore read in a Java process
/// with a heap, a CPU limit and a deadline of its own; if one of them is reached, the process dies
/// and the document is refused with the reason, while the service goes on.
@NullMarked
package dev.yearbook.ingest.reading.process;

import org.jspecify.annotations.NullMarked;
