/// The web page: one frame for all views, and the files that it loads. What the page shows it gets
/// from the API, as any other client.
@NullMarked
package dev.yearbook.gateway.page;

import org.jspecify.annotations.NullMarked;
