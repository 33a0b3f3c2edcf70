/// Tokens of people, which an OpenID Connect provider has signed: whose they are and what they
/// allow.
///
/// Each issuer has its own keys; a token is checked with the keys of the issuer that it names, and
/// with no others. Verification is that of Nimbus JOSE; what is allowed is said here.
@NullMarked
package dev.yearbook.gateway.access.token;

import org.jspecify.annotations.NullMarked;
