/// Reads the manifests as a cluster would, and holds them against the code.
@NullMarked
package dev.yearbook.deploy.k8s;

import org.jspecify.annotations.NullMarked;
