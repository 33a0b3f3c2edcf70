/// The tables of the service, by plain JDBC in the transaction of the caller.
@NullMarked
package dev.yearbook.report.store;

import org.jspecify.annotations.NullMarked;
