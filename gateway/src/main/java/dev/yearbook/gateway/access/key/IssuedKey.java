package dev.yearbook.gateway.access.key;

import io.micronaut.serde.annotation.Serdeable;

/// A new key with its secret, which is shown this once.
///
/// @param key the whole text: `yb_<prefix>_<secret>`
/// @param details all that is kept of it
@Serdeable
public record IssuedKey(String key, ApiKey details) {}
