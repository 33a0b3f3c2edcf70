package dev.yearbook.metrics.rebuild;

import dev.yearbook.metrics.intake.FactMessage;
import java.util.List;

/// The facts stated and withdrawn so far, in the order in which they were recorded.
interface History extends AutoCloseable {

    /// The next messages; none where it ends for now. Asked again later, it gives what came since,
    /// and maybe some of the latest once more.
    List<FactMessage> next();

    /// How many messages were no facts and were left out, as the live intake leaves them out.
    long refused();

    @Override
    void close();
}
