package dev.yearbook.ingest.context;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What the words of a clause say of a figure: whose it is, the verb, the noun and the
/// restrictions.
///
/// @param subject the subject that the clause names itself
/// @param actor a sort of things that acts and is no subject of its own: 各类平台
/// @param verb the verb, or the empty string: 获批 of 获批国家实验室
/// @param sense what the verb says of the basis
/// @param noun the rest: what is counted
/// @param qualifiers restrictions, such as 在《自然》上
/// @param part whether 其中 makes it a part of the figure before
/// @param cumulative whether 累计 stands in it
/// @param rule the names of the rules that read it
public record Nominal(
        Optional<String> subject,
        Optional<String> actor,
        String verb,
        Optional<VerbSense> sense,
        String noun,
        List<String> qualifiers,
        boolean part,
        boolean cumulative,
        String rule) {

    public Nominal {
        qualifiers = List.copyOf(qualifiers);
    }

    /// The same words behind a count: 31个园区签约… speaks of a sort of things and names none.
    public Nominal asSort() {
        if (subject.isEmpty()) {
            return this;
        }
        List<String> more = new ArrayList<>(qualifiers);
        more.add(subject.get());
        return new Nominal(
                Optional.empty(), subject, verb, sense, noun, more, part, cumulative, rule);
    }

    /// Whether the clause names nothing that could be counted.
    public boolean empty() {
        return verb.isEmpty() && noun.isEmpty();
    }

    /// Verb and noun together, as an indicator is written.
    public String indicator() {
        return verb + noun;
    }
}
