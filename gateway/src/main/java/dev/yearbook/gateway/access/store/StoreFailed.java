package dev.yearbook.gateway.access.store;

import java.sql.SQLException;

/// The gateway's database did not do what was asked of it.
public final class StoreFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /// @param why what is missing
    public StoreFailed(String why) {
        super("The gateway's database failed: " + why);
    }

    StoreFailed(SQLException cause) {
        super("The gateway's database failed: " + cause.getMessage(), cause);
    }
}
