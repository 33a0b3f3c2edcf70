package dev.yearbook.gateway.access;

import dev.yearbook.gateway.limits.ClientAddress;
import dev.yearbook.gateway.limits.ClientAddresses;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Filter;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.context.event.HttpRequestTerminatedEvent;
import io.micronaut.runtime.event.annotation.EventListener;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/// The one place where it is decided whether a request is let in.
///
/// It stands before everything that answers requests, also before what passes them on to services.
@ServerFilter(Filter.MATCH_ALL_PATTERN)
class AccessFilter implements Ordered {

    /// After the correlation id is there and the path is known to be plain.
    private static final int ORDER = Ordered.HIGHEST_PRECEDENCE + 300;

    private final AccessTable table;
    private final RouterAgreement router;
    private final Callers callers;
    private final Gate gate;
    private final ClientAddresses addresses;
    private final ManagementPort management;

    AccessFilter(
            AccessTable table,
            RouterAgreement router,
            Callers callers,
            Gate gate,
            ClientAddresses addresses,
            ManagementPort management) {
        this.table = table;
        this.router = router;
        this.callers = callers;
        this.gate = gate;
        this.addresses = addresses;
        this.management = management;
    }

    @Override
    public int getOrder() {
        return ORDER;
    }

    /// Where a request is answered with an error, the framework runs its filters once more: then it
    /// is decided already.
    @RequestFilter
    CompletionStage<HttpRequest<?>> decide(HttpRequest<?> request) {
        if (Operation.of(request).isPresent() || management.answers(request)) {
            return CompletableFuture.completedFuture(request);
        }
        Operation operation = operation(request);
        operation.attachTo(request);
        ClientAddress address = addresses.of(request);
        return caller(request, operation, address)
                .thenCompose(caller -> admit(request, operation, caller, address))
                .thenApply(_ -> request);
    }

    @ResponseFilter
    void answer(HttpRequest<?> request, MutableHttpResponse<?> response) {
        Visit.of(request)
                .ifPresent(visit -> {
                    visit.standing().ifPresent(now -> now.on(response));
                    gate.leave(visit, response.code());
                });
        if (Operation.of(request).map(Operation::need).orElse(null) instanceof Need.Permission) {
            keepPrivate(response);
        }
    }

    /// An answer was sent, or its reader is gone.
    @EventListener
    void end(HttpRequestTerminatedEvent event) {
        Visit.of(event.getSource()).ifPresent(visit -> visit.place().close());
    }

    private Operation operation(HttpRequest<?> request) {
        RequestPath path = RequestPath.read(request.getPath()).orElseThrow(Refusals::malformed);
        SecretsInAddress.find(request.getParameters())
                .ifPresent(parameter -> {
                    throw Refusals.burnt(parameter);
                });
        if (SecretsInAddress.isIn(path)) {
            throw Refusals.burnt("the path");
        }
        return switch (table.find(request.getMethodName(), path)) {
            case AccessTable.Found.Known(Operation operation)
                    when router.agrees(request, operation) ->
                    operation;
            case AccessTable.Found.OtherMethods(var allowed) ->
                    throw Refusals.method(request.getMethodName(), request.getPath(), allowed);
            case AccessTable.Found _ -> throw Refusals.nothing(request.getPath());
        };
    }

    /// Who needs no permission is not asked for a credential, good or bad.
    private CompletableFuture<Caller> caller(
            HttpRequest<?> request, Operation operation, ClientAddress address) {
        if (operation.need() instanceof Need.Nothing) {
            return CompletableFuture.completedFuture(callers.everybody());
        }
        Credential credential = Credential.of(request);
        if (credential instanceof Credential.Session && !SameOrigin.is(request)) {
            return CompletableFuture.failedFuture(Refusals.foreignPage());
        }
        return callers.of(credential, address);
    }

    private CompletableFuture<Visit> admit(
            HttpRequest<?> request, Operation operation, Caller caller, ClientAddress address) {
        caller.attachTo(request);
        return gate.admit(request, operation, caller, address)
                .whenComplete((visit, _) -> {
                    if (visit != null) {
                        visit.attachTo(request);
                    }
                });
    }

    /// What one caller may see, another may not: no cache between us may mix them up.
    private static void keepPrivate(MutableHttpResponse<?> response) {
        response.getHeaders().add(HttpHeaders.VARY, Credential.KEY_HEADER);
        response.getHeaders().add(HttpHeaders.VARY, HttpHeaders.AUTHORIZATION);
        response.getHeaders().add(HttpHeaders.VARY, HttpHeaders.COOKIE);
        if (!response.getHeaders().contains(HttpHeaders.CACHE_CONTROL)) {
            response.getHeaders().set(HttpHeaders.CACHE_CONTROL, "private, no-cache");
        }
    }
}
