package dev.yearbook.ingest.fact;

import dev.yearbook.ingest.fact.Fact.Basis;
import dev.yearbook.ingest.fact.Fact.FactClass;
import dev.yearbook.ingest.fact.Fact.Kind;
import dev.yearbook.ingest.fact.Fact.Status;
import dev.yearbook.ingest.quantity.Numeric.Quantity;
import java.util.ArrayList;
import java.util.List;

/// A fact in the making: the readers fill it in, then it is completed once.
final class Draft {

    final Quantity quantity;
    Kind kind = Kind.LEVEL;
    String subject = "";
    String indicator = "";
    String verb = "";
    final List<String> qualifiers = new ArrayList<>();
    final List<String> comparability = new ArrayList<>();
    String whole = "";
    Basis basis = Basis.FLOW;
    Timing timing;
    Status status = Status.OBSERVED;
    FactClass factClass = FactClass.STATISTIC;
    boolean negative;
    String quote = "";
    final List<String> rules = new ArrayList<>();

    Draft(Quantity quantity, Timing timing) {
        this.quantity = quantity;
        this.timing = timing;
        rules.add(quantity.rule());
    }

    Draft rule(String name) {
        rules.add(name);
        return this;
    }

    /// What later words of the text may refer to.
    Figure figure() {
        return new Figure(
                subject,
                indicator,
                qualifiers,
                verb,
                basis,
                timing,
                quantity.unit().dimension(),
                kind);
    }

    void like(Figure figure) {
        subject = figure.subject();
        indicator = figure.indicator();
        verb = figure.verb();
        qualifiers.addAll(figure.qualifiers());
        basis = figure.basis();
    }
}
