package dev.yearbook.metrics.intake;

import java.sql.SQLException;

/// The database failed in the middle of a batch.
final class BatchFailed extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final SQLException cause;

    BatchFailed(SQLException cause) {
        super(cause);
        this.cause = cause;
    }

    /// The database's own exception.
    SQLException cause() {
        return cause;
    }
}
