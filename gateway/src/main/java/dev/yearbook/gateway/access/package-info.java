/// Who may do what: one filter in front of all operations.
///
/// The filter finds the operation of a request in a table written by hand ([AccessTable]); what is
/// not there is refused. It then finds out who asks ([Credential],
/// [dev.yearbook.gateway.access.key], [dev.yearbook.gateway.access.token]), whether that [Caller]
/// may, notes changes in the audit log and lets the request pass with headers that tell the
/// services who asks ([TrustedHeaders]).
///
/// Nothing here rests on rules about addresses in the framework.
@NullMarked
package dev.yearbook.gateway.access;

import org.jspecify.annotations.NullMarked;
