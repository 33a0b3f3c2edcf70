/// The log of every change: who, what, when and with what outcome.
@NullMarked
package dev.yearbook.gateway.access.audit;

import org.jspecify.annotations.NullMarked;
