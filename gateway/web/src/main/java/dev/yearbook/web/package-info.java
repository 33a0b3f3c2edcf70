/// What all services of Yearbook, and the gateway, do alike over HTTP.
///
/// | what | where |
/// | --- | --- |
/// | errors are problem details (RFC 9457) that name the field and the remedy | [Problem], [Refused] |
/// | unknown and doubled query parameters are refused | [UnknownParameters] |
/// | lists are pages with a cursor and a `Link` to the next | [Page], [Paging], [Cursor] |
/// | answers carry strong entity tags; what did not change is 304 | [EntityTags] |
/// | each request has a correlation id, in the answer and in the log | [Correlation] |
/// | figures are written out exactly, never as `1E+3` | [ExactFigures] |
/// | the media type is chosen by `Accept` | [Negotiation] |
@NullMarked
package dev.yearbook.web;

import org.jspecify.annotations.NullMarked;
