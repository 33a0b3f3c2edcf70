/// The HTTP interface: requests become submissions, documents become answers.
@NullMarked
package dev.yearbook.ingest.http;

import org.jspecify.annotations.NullMarked;
