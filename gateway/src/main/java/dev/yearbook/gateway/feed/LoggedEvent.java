package dev.yearbook.gateway.feed;

/// An event in the log.
///
/// @param seq its number, which is the id of server-sent events
/// @param id its id as its publisher gave it, the same for each delivery
/// @param type its type, such as `dev.yearbook.observation.recorded.v1`
/// @param facets what it is about
/// @param audience who may see it
/// @param body the event as one line of CloudEvents JSON; empty where only the others were asked
///   for
public record LoggedEvent(
        long seq, String id, String type, Facets facets, Audience audience, String body) {

    private static final String TYPES = "dev.yearbook.";

    /// The kind of thing that it happened to: `observation`, `discrepancy`, `series`, `summary` or
    /// `document`.
    public String kind() {
        int end = type.indexOf('.', TYPES.length());
        return end < 0 ? type : type.substring(TYPES.length(), end);
    }
}
