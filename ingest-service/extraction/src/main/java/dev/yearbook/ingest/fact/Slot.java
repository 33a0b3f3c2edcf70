package dev.yearbook.ingest.fact;

import java.util.ArrayList;
import java.util.List;

/// A figure, or several that stand in one list of values (12%、7%和5%), with the text before and
/// behind that belongs to them.
///
/// @param mentions the figures
/// @param leftStart where the words before them begin
/// @param rightEnd where the words behind them end
/// @param shared whether the words before them also stand behind the figure before
record Slot(List<Mention> mentions, int leftStart, int rightEnd, boolean shared) {

    Mention first() {
        return mentions.getFirst();
    }

    Mention last() {
        return mentions.getLast();
    }

    /// Deals the text between the figures of a clause out to them.
    static List<Slot> of(String text, int start, int end, List<Mention> mentions) {
        List<Slot> slots = new ArrayList<>();
        int left = start;
        boolean shared = false;
        int i = 0;
        while (i < mentions.size()) {
            int k = i;
            while (k + 1 < mentions.size()
                    && Between.listed(text, mentions.get(k).end(), mentions.get(k + 1).start())) {
                k++;
            }
            int next = k + 1 < mentions.size() ? mentions.get(k + 1).start() : end;
            Between between =
                    Between.of(text, mentions.get(k).end(), next, k + 1 < mentions.size());
            slots.add(
                    new Slot(
                            List.copyOf(mentions.subList(i, k + 1)),
                            left,
                            between.rightEnd(),
                            shared));
            left = between.leftStart();
            shared = between.shared();
            i = k + 1;
        }
        return slots;
    }
}
