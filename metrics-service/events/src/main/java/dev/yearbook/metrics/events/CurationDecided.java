package dev.yearbook.metrics.events;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A curator decided something. Decisions are stored, replayed on a rebuild, and win over what the
/// service would decide itself.
///
/// @param id the decision
/// @param action `merge`, `split`, `rename`, `alias`, `move`, `accept`, `reject`, `annotate_break`,
///   `discrepancy` or `undo`
/// @param series the series it concerns
/// @param arguments what the action needs, by name
/// @param curator who decided
/// @param note why
/// @param undoes the decision that this one undoes
/// @param recordedAt when
@Serdeable
public record CurationDecided(
        String id,
        String action,
        String series,
        Map<String, String> arguments,
        String curator,
        @Nullable String note,
        @Nullable String undoes,
        Instant recordedAt) {

    public CurationDecided {
        arguments = arguments == null ? Map.of() : Map.copyOf(arguments);
    }
}
