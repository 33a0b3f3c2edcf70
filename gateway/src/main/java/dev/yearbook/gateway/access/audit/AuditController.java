package dev.yearbook.gateway.access.audit;

import dev.yearbook.web.Cursor;
import dev.yearbook.web.Page;
import dev.yearbook.web.Paging;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The audit log, for operators.
@Controller("/api/v1/audit")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "Access")
class AuditController {

    private final AuditLog log;

    AuditController(AuditLog log) {
        this.log = log;
    }

    /// Who changed what, the latest first.
    ///
    /// @param subject only what this subject did, such as `key:<id>`
    @Get
    Page<AuditEntry> list(@Valid @RequestBean Paging paging, @Nullable @QueryValue String subject) {
        String whose = subject == null ? "" : subject;
        String question = "/api/v1/audit?subject=" + whose;
        long before =
                paging.cursor() == null
                        ? Long.MAX_VALUE
                        : Long.parseLong(Cursor.read(paging.cursor(), question).keys().getFirst());
        List<AuditEntry> found = log.page(before, whose, paging.limit() + 1);
        if (found.size() <= paging.limit()) {
            return new Page<>(found, null);
        }
        List<AuditEntry> items = found.subList(0, paging.limit());
        return new Page<>(
                items, Cursor.after(String.valueOf(items.getLast().seq())).text(question));
    }
}
