/// The gateway at the level of bytes.
@org.jspecify.annotations.NullMarked
package dev.yearbook.gateway.wire;
