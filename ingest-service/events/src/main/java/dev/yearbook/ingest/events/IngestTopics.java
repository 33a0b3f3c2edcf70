package dev.yearbook.ingest.events;

/// The topics of the ingest service and the types of the events on them.
///
/// | topic | key | events |
/// | --- | --- | --- |
/// | `yearbook.documents.v1` | document id | [DocumentChanged] |
/// | `yearbook.facts.v1` | document id | [FactStated], [FactWithdrawn] |
public final class IngestTopics {

    /// Metadata of each document and what became of it.
    public static final String DOCUMENTS = "yearbook.documents.v1";

    /// Facts stated and withdrawn, in order for each document.
    public static final String FACTS = "yearbook.facts.v1";

    /// The start of the types of [DocumentChanged]: the state's name and `.v1` follow.
    public static final String DOCUMENT_PREFIX = "dev.yearbook.document.";

    /// The type of [FactStated].
    public static final String FACT_STATED = "dev.yearbook.fact.stated.v1";

    /// The type of [FactWithdrawn].
    public static final String FACT_WITHDRAWN = "dev.yearbook.fact.withdrawn.v1";

    private IngestTopics() {}
}
