/// The gateway's own tables: schema `gateway`.
@NullMarked
package dev.yearbook.gateway.access.store;

import org.jspecify.annotations.NullMarked;
