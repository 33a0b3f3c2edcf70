/// Kills processes while documents are posted, and counts what became of them.
@NullMarked
package dev.yearbook.deploy.launcher.faults;

import org.jspecify.annotations.NullMarked;
