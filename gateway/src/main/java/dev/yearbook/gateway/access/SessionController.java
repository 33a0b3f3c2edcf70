package dev.yearbook.gateway.access;

import dev.yearbook.gateway.access.key.SignIns;
import dev.yearbook.gateway.limits.ClientAddresses;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;

/// Signing in to the web page, and out.
@Controller("/api/v1/session")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "Access")
class SessionController {

    private final Callers callers;
    private final SignIns signIns;
    private final ClientAddresses addresses;
    private final AccessSettings settings;

    SessionController(
            Callers callers, SignIns signIns, ClientAddresses addresses, AccessSettings settings) {
        this.callers = callers;
        this.signIns = signIns;
        this.addresses = addresses;
        this.settings = settings;
    }

    /// What somebody signs in with.
    ///
    /// @param key an API key
    @Serdeable
    record SignIn(@NotBlank String key) {
        @Override
        public String toString() {
            return "SignIn";
        }
    }

    /// Exchanges a key for a session: a cookie that no script can read. It ends by itself, and with
    /// the key.
    @Post
    HttpResponse<Me> start(@Valid @Body SignIn by, HttpRequest<?> request) {
        requireOwnPage(request);
        String key = by.key().strip();
        Caller caller = callers.ofKey(key, addresses.of(request));
        String text = signIns.start(key, settings.session());
        return HttpResponse.created(Me.of(caller))
                .cookie(SessionCookie.starting(request, text, settings.session()))
                .header("Cache-Control", "no-store");
    }

    /// Ends the session, if there is one.
    @Delete
    HttpResponse<?> end(HttpRequest<?> request) {
        requireOwnPage(request);
        SessionCookie.of(request).ifPresent(signIns::end);
        return HttpResponse.noContent().cookie(SessionCookie.ended(request));
    }

    private static void requireOwnPage(HttpRequest<?> request) {
        if (!SameOrigin.is(request)) {
            throw Refusals.foreignPage();
        }
    }
}
