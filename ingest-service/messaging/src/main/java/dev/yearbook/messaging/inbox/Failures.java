package dev.yearbook.messaging.inbox;

import dev.yearbook.messaging.event.RejectedEvent;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.common.KafkaException;

/// Tells whose fault a failure is.
///
/// | failure | fault of |
/// | --- | --- |
/// | [RejectedEvent]; SQL states 22 (data) and 23 (integrity) | the event |
/// | any other SQL state: away, restarting, deadlock, disk full, table missing | the surroundings |
/// | Kafka | the surroundings |
/// | anything else | nobody knows: it is tried again, and then taken for the event's |
final class Failures {

    enum Fault {
        EVENT,
        SURROUNDINGS,
        UNKNOWN
    }

    private static final int LONGEST_REASON = 1_000;

    private Failures() {}

    static Fault of(Throwable failure) {
        for (Throwable cause : causes(failure)) {
            if (cause instanceof RejectedEvent) {
                return Fault.EVENT;
            }
            if (cause instanceof SQLException sql) {
                return ofState(sql.getSQLState());
            }
            if (cause instanceof KafkaException) {
                return Fault.SURROUNDINGS;
            }
        }
        // Micronaut Data has its own exception, without a cause, for a pool without connections.
        return causes(failure).stream()
                        .anyMatch(cause -> cause.getClass().getName().contains("Connection"))
                ? Fault.SURROUNDINGS
                : Fault.UNKNOWN;
    }

    /// What went wrong, in one line of bearable length.
    static String reason(Throwable failure) {
        String reason = causes(failure).getLast().toString();
        for (Throwable cause : causes(failure)) {
            if (cause instanceof RejectedEvent) {
                reason = String.valueOf(cause.getMessage());
            }
        }
        // It may quote the event: control characters could forge lines of the log.
        String line = reason.replaceAll("\\p{Cntrl}+", " ");
        return line.substring(0, Math.min(line.length(), LONGEST_REASON));
    }

    private static Fault ofState(String state) {
        boolean content = state != null && (state.startsWith("22") || state.startsWith("23"));
        return content ? Fault.EVENT : Fault.SURROUNDINGS;
    }

    private static List<Throwable> causes(Throwable failure) {
        List<Throwable> causes = new ArrayList<>();
        for (Throwable cause = failure;
                cause != null && !causes.contains(cause);
                cause = cause.getCause()) {
            causes.add(cause);
        }
        return causes;
    }
}
