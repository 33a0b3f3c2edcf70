@NullMarked
package dev.yearbook.deploy.launcher.fuzz;

import org.jspecify.annotations.NullMarked;
