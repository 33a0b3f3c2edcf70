package dev.yearbook.ingest.quantity;

import java.util.List;
import java.util.stream.Stream;

/// All rules in the order in which they are asked: what is no number at all, then names and dates,
/// then forms of their own (shares, ranges, multiples), at last plain quantities. The first rule
/// that reads a numeral decides.
final class Rules {

    static final List<Rule> ALL =
            Stream.of(
                            IdentifierRules.ALL,
                            NumberingRules.ALL,
                            OrdinalRules.ALL,
                            FractionRules.ALL,
                            DateRules.ALL,
                            GrowthRules.ALL,
                            NameRules.ALL,
                            RangeRules.ALL,
                            MoneyRules.ALL,
                            IndefiniteRules.ALL,
                            QuantityRules.ALL)
                    .flatMap(List::stream)
                    .toList();

    private Rules() {}
}
