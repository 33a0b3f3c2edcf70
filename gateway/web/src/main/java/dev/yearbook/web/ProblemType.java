package dev.yearbook.web;

import io.micronaut.http.HttpStatus;
import java.util.Locale;

/// The kinds of problems that need more words than their status has.
///
/// The address of a kind is relative to the gateway and leads to its description in the reference.
public enum ProblemType {
    INVALID_REQUEST("The request has invalid values", HttpStatus.BAD_REQUEST),
    UNKNOWN_PARAMETER("The request has parameters that are not known here", HttpStatus.BAD_REQUEST),
    INVALID_CURSOR("The cursor does not belong to this list", HttpStatus.BAD_REQUEST),
    MALFORMED_REQUEST("The request cannot be read", HttpStatus.BAD_REQUEST),
    MALFORMED_BODY("The body cannot be read", HttpStatus.BAD_REQUEST),
    MALFORMED_ADDRESS("The address cannot be used as it is written", HttpStatus.BAD_REQUEST),
    CREDENTIALS_IN_ADDRESS("A key or token stood in the address", HttpStatus.BAD_REQUEST),
    UNAUTHENTICATED("Who is asking is not known", HttpStatus.UNAUTHORIZED),
    FORBIDDEN("The caller may not do this", HttpStatus.FORBIDDEN),
    NOT_FOUND("There is nothing here", HttpStatus.NOT_FOUND),
    METHOD_NOT_ALLOWED("The method is not supported here", HttpStatus.METHOD_NOT_ALLOWED),
    NOT_ACCEPTABLE("The answer cannot be given in that form", HttpStatus.NOT_ACCEPTABLE),
    CONFLICT("The request does not fit the present state", HttpStatus.CONFLICT),
    PRECONDITION_FAILED("What was to be changed has changed", HttpStatus.PRECONDITION_FAILED),
    TOO_LARGE("The body is too large", HttpStatus.REQUEST_ENTITY_TOO_LARGE),
    ADDRESS_TOO_LONG("The address is too long", HttpStatus.REQUEST_URI_TOO_LONG),
    HEADERS_TOO_LARGE("The headers are too large", HttpStatus.REQUEST_HEADER_FIELDS_TOO_LARGE),
    EXPECTATION_FAILED("What the request expects is not offered", HttpStatus.EXPECTATION_FAILED),
    UNSUPPORTED_MEDIA_TYPE(
            "The media type of the body is not supported", HttpStatus.UNSUPPORTED_MEDIA_TYPE),
    UNPROCESSABLE("The content cannot be processed", HttpStatus.UNPROCESSABLE_ENTITY),
    QUOTA_EXCEEDED(
            "Request cannot be satisfied as assigned quota has been exceeded",
            HttpStatus.TOO_MANY_REQUESTS),
    TEMPORARY_REDUCED_CAPACITY(
            "Request cannot be satisfied due to temporary server capacity constraints",
            HttpStatus.SERVICE_UNAVAILABLE),
    SERVICE_UNAVAILABLE("A part of Yearbook is not available", HttpStatus.SERVICE_UNAVAILABLE),
    TIMEOUT("A part of Yearbook did not answer in time", HttpStatus.GATEWAY_TIMEOUT),
    NOT_IMPLEMENTED("This is not offered here", HttpStatus.NOT_IMPLEMENTED),
    INTERNAL_ERROR("Something went wrong on our side", HttpStatus.INTERNAL_SERVER_ERROR);

    private static final String REGISTERED = "https://iana.org/assignments/http-problem-types#";

    private final String title;
    private final HttpStatus status;

    ProblemType(String title, HttpStatus status) {
        this.title = title;
        this.status = status;
    }

    public String title() {
        return title;
    }

    public HttpStatus status() {
        return status;
    }

    /// The address of this kind, for example `/docs#problem-not-found`; the two about rates are
    /// those of draft-ietf-httpapi-ratelimit-headers, which clients know.
    public String address() {
        String word = name().toLowerCase(Locale.ROOT).replace('_', '-');
        return switch (this) {
            case QUOTA_EXCEEDED, TEMPORARY_REDUCED_CAPACITY -> REGISTERED + word;
            default -> "/docs#problem-" + word;
        };
    }
}
