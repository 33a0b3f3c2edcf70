/// The description of the whole API: one OpenAPI document of those of the services, and a page.
@NullMarked
package dev.yearbook.gateway.reference;

import org.jspecify.annotations.NullMarked;
