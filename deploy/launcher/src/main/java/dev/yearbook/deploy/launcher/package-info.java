/// The whole of Yearbook on one machine: what `deploy/up` starts and `deploy/down` stops.
@NullMarked
package dev.yearbook.deploy.launcher;

import org.jspecify.annotations.NullMarked;
