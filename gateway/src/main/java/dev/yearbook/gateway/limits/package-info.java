/// How much one caller may ask for, and how much all of them together.
///
/// | limit | for whom | answer |
/// | --- | --- | --- |
/// | rate | each key or person; each address for requests without a good credential | 429 with `Retry-After` |
/// | places | all requests of a kind that run at the same time | 503 with `Retry-After`, at once |
///
/// Each gateway process counts for itself. The headers are those of
/// draft-ietf-httpapi-ratelimit-headers.
@NullMarked
package dev.yearbook.gateway.limits;

import org.jspecify.annotations.NullMarked;
