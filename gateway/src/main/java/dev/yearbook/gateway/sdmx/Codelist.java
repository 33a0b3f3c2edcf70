package dev.yearbook.gateway.sdmx;

import java.util.List;
import java.util.Optional;

/// A list of codes.
///
/// @param id the list's id, such as `CL_SUBJECT`
/// @param name its name
/// @param codes its codes in order
record Codelist(String id, Name name, List<Code> codes) {

    Codelist {
        codes = List.copyOf(codes);
    }

    /// The code with this id.
    Optional<Code> code(String code) {
        return codes.stream().filter(c -> c.id().equals(code)).findFirst();
    }
}
