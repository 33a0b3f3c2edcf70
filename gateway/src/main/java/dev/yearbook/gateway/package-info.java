/// The one address of Yearbook: everything that users and other systems call goes through here.
///
/// The gateway holds no data. It routes, watches over the services behind it, and says in the same
/// words as they do what went wrong.
@Configuration
@Requires(property = "yearbook.role", value = "gateway")
@NullMarked
package dev.yearbook.gateway;

import io.micronaut.context.annotation.Configuration;
import io.micronaut.context.annotation.Requires;
import org.jspecify.annotations.NullMarked;
