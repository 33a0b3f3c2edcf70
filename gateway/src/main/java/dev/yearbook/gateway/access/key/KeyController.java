package dev.yearbook.gateway.access.key;

import dev.yearbook.gateway.access.Caller;
import dev.yearbook.web.Cursor;
import dev.yearbook.web.Page;
import dev.yearbook.web.Paging;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// API keys, for operators.
@Controller("/api/v1/keys")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "Access")
class KeyController {

    private static final String LIST = "/api/v1/keys";
    private static final Instant LATEST = Instant.parse("9999-12-31T00:00:00Z");

    private final Keys keys;
    private final KeyStore store;

    KeyController(Keys keys, KeyStore store) {
        this.keys = keys;
        this.store = store;
    }

    /// All keys, the youngest first; no secrets.
    @Get
    Page<ApiKey> list(@Valid @RequestBean Paging paging) {
        Instant before = LATEST;
        UUID idBefore = new UUID(-1, -1);
        if (paging.cursor() != null) {
            Cursor cursor = Cursor.read(paging.cursor(), LIST);
            before = Instant.parse(cursor.keys().getFirst());
            idBefore = UUID.fromString(cursor.keys().getLast());
        }
        return page(store.page(before, idBefore, paging.limit() + 1), paging.limit());
    }

    private static Page<ApiKey> page(List<ApiKey> found, int limit) {
        if (found.size() <= limit) {
            return new Page<>(found, null);
        }
        ApiKey last = found.get(limit - 1);
        return new Page<>(
                found.subList(0, limit),
                Cursor.after(last.createdAt().toString(), last.id().toString()).text(LIST));
    }

    /// A key, without its secret.
    @Get("/{id}")
    ApiKey find(UUID id) {
        return keys.find(id);
    }

    /// Makes a key. The answer is the only time that it is shown.
    @Post
    HttpResponse<IssuedKey> issue(@Valid @Body NewKey wanted, HttpRequest<?> request) {
        IssuedKey issued = keys.issue(wanted, subject(request));
        return HttpResponse.<IssuedKey>created(
                        issued, URI.create(LIST + "/" + issued.details().id()))
                .header("Cache-Control", "no-store");
    }

    /// Gives a key a new secret; the old one is good for a while.
    @Post("/{id}/rotate")
    HttpResponse<IssuedKey> rotate(UUID id, @Nullable @Body Rotation rotation) {
        Rotation wanted = rotation == null ? new Rotation(null) : rotation;
        return HttpResponse.ok(keys.rotate(id, wanted.meant())).header("Cache-Control", "no-store");
    }

    /// Revokes a key for good.
    @Delete("/{id}")
    @Status(HttpStatus.NO_CONTENT)
    void revoke(UUID id, HttpRequest<?> request) {
        keys.revoke(id, subject(request));
    }

    private static String subject(HttpRequest<?> request) {
        return Caller.of(request).map(Caller::subject).orElseThrow();
    }
}
