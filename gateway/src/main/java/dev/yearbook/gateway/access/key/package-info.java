/// API keys of machines: how they are written, kept, found, rotated and revoked.
///
/// A key is `yb_<prefix>_<secret>`. The prefix names it and may be shown; of the secret only a
/// digest is kept. All keys stand in memory, read anew each second, so that a request needs no
/// database to be checked and a revoked key is refused everywhere within a second.
@NullMarked
package dev.yearbook.gateway.access.key;

import org.jspecify.annotations.NullMarked;
