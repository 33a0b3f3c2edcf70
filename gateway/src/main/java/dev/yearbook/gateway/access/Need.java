package dev.yearbook.gateway.access;

/// What an operation asks of its caller.
sealed interface Need {

    /// Nothing: the web page, the reference, whether Yearbook is up.
    record Nothing() implements Need {}

    /// To be known, whatever the roles.
    record Identity() implements Need {}

    /// A role, and a scope where the credential is limited to scopes.
    ///
    /// @param named whether also a caller with the role has to be known: no anonymous reading
    record Permission(Role role, Scope scope, boolean named) implements Need {}
}
