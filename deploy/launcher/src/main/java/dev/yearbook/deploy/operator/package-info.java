/// What an operator does with a running Yearbook, here or in a cluster: `deploy/ops`.
@NullMarked
package dev.yearbook.deploy.operator;

import org.jspecify.annotations.NullMarked;
