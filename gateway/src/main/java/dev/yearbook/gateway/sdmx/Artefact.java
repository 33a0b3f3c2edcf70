package dev.yearbook.gateway.sdmx;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/// The kinds of structural artefacts that can be asked for, in the order of SDMX-ML messages.
enum Artefact {
    DATAFLOW("dataflow"),
    CODELIST("codelist"),
    CONCEPT_SCHEME("conceptscheme"),
    DATA_STRUCTURE("datastructure");

    /// The id of the concept scheme.
    static final String CONCEPTS = "CONCEPTS";

    private final String resource;

    Artefact(String resource) {
        this.resource = resource;
    }

    /// The artefact of a resource name of the API, none where it is unknown.
    static Optional<Artefact> of(String resource) {
        for (Artefact artefact : values()) {
            if (artefact.resource.equals(resource)) {
                return Optional.of(artefact);
            }
        }
        return Optional.empty();
    }

    /// What an answer holds, given `references`.
    ///
    /// | references | adds |
    /// | --- | --- |
    /// | `none` | nothing |
    /// | `children` | what the artefact points to |
    /// | `descendants`, `all` | everything reachable |
    /// | `parents`, `parentsandsiblings` | what points to it |
    ///
    /// @throws BadQuery if `references` is none of these
    Set<Artefact> with(String references) {
        EnumSet<Artefact> wanted = EnumSet.of(this);
        switch (references) {
            case "none" -> {}
            case "children" -> wanted.addAll(children());
            case "descendants" -> wanted.addAll(below());
            case "parents", "parentsandsiblings", "ancestors" -> wanted.addAll(parents());
            case "all" -> wanted.addAll(EnumSet.allOf(Artefact.class));
            default ->
                    throw new BadQuery(
                            "references",
                            "references must be none, children, descendants, parents, ancestors or"
                                    + " all.");
        }
        return wanted;
    }

    private Set<Artefact> children() {
        return switch (this) {
            case DATAFLOW -> EnumSet.of(DATA_STRUCTURE);
            case DATA_STRUCTURE -> EnumSet.of(CODELIST, CONCEPT_SCHEME);
            case CODELIST, CONCEPT_SCHEME -> EnumSet.noneOf(Artefact.class);
        };
    }

    private Set<Artefact> below() {
        return this == DATAFLOW ? EnumSet.allOf(Artefact.class) : children();
    }

    private Set<Artefact> parents() {
        return switch (this) {
            case DATAFLOW -> EnumSet.noneOf(Artefact.class);
            case DATA_STRUCTURE -> EnumSet.of(DATAFLOW);
            case CODELIST, CONCEPT_SCHEME -> EnumSet.of(DATA_STRUCTURE);
        };
    }
}
