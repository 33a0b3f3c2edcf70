package dev.yearbook.metrics.observation;

/// An observation as it stands among the others of its slot.
///
/// @param observation the observation
/// @param verdict `only`, `consistent`, `finer`, `tension`, `contradiction`, `revised` or
///   `not_comparable`
/// @param headline whether it is shown for its period
/// @param reason why it is shown, as a code; `not_chosen` of the others
/// @param corroborations how many other documents agree with it
public record Assessed(
        Recorded observation,
        String verdict,
        boolean headline,
        String reason,
        int corroborations) {}
