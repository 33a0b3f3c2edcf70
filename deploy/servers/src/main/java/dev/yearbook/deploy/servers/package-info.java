/// PostgreSQL and Kafka on one machine, from Maven artifacts: no container engine, no installation.
///
/// Both keep their data in a folder, survive being killed, and listen on the loopback address only.
@NullMarked
package dev.yearbook.deploy.servers;

import org.jspecify.annotations.NullMarked;
