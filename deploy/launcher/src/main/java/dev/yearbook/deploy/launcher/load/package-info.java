/// Measures how much Yearbook takes, and what it costs: `deploy/load` and `deploy/scale`.
@NullMarked
package dev.yearbook.deploy.launcher.load;

import org.jspecify.annotations.NullMarked;
