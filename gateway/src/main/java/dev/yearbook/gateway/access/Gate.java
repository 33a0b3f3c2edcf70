package dev.yearbook.gateway.access;

import dev.yearbook.gateway.access.audit.AuditEntry;
import dev.yearbook.gateway.access.audit.AuditLog;
import dev.yearbook.gateway.limits.ClientAddress;
import dev.yearbook.gateway.limits.Places;
import dev.yearbook.gateway.limits.RateLimits;
import dev.yearbook.gateway.limits.Standing;
import dev.yearbook.web.Correlation;
import dev.yearbook.web.Refused;
import io.micronaut.http.HttpRequest;
import io.micronaut.scheduling.TaskExecutors;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;

/// Lets a caller in to an operation, or not.
@Singleton
final class Gate {

    private final RateLimits limits;
    private final Places places;
    private final AuditLog audit;
    private final Clock clock;
    private final ExecutorService blocking;

    Gate(
            RateLimits limits,
            Places places,
            AuditLog audit,
            Clock clock,
            @Named(TaskExecutors.BLOCKING) ExecutorService blocking) {
        this.limits = limits;
        this.places = places;
        this.audit = audit;
        this.clock = clock;
        this.blocking = blocking;
    }

    /// Counts the request, checks what the caller may, takes a place and notes a change.
    ///
    /// @return the visit, or [Refused]
    CompletableFuture<Visit> admit(
            HttpRequest<?> request, Operation operation, Caller caller, ClientAddress address) {
        Optional<Standing> standing = count(caller, address);
        try {
            standing.filter(now -> !now.allowed())
                    .ifPresent(now -> {
                        throw now.refusal();
                    });
            permit(request, operation, caller, address);
            Visit visit = new Visit(standing, places.take(operation.load()), OptionalLong.empty());
            return operation.changes()
                    ? noted(visit, entry(request, operation, caller, address, 0))
                    : CompletableFuture.completedFuture(visit);
        } catch (Refused refused) {
            return CompletableFuture.failedFuture(
                    standing.map(now -> now.on(refused)).orElse(refused));
        }
    }

    void leave(Visit visit, int status) {
        visit.entry().ifPresent(seq -> blocking.execute(() -> audit.finish(seq, status)));
    }

    private Optional<Standing> count(Caller caller, ClientAddress address) {
        return caller.isAnonymous()
                ? limits.countAddress(address)
                : limits.countCaller(caller.subject());
    }

    private void permit(
            HttpRequest<?> request, Operation operation, Caller caller, ClientAddress address) {
        try {
            require(operation.need(), caller);
        } catch (Refused refused) {
            if (operation.changes() && !caller.isAnonymous()) {
                AuditEntry denied =
                        entry(request, operation, caller, address, refused.problem().status());
                blocking.execute(() -> audit.write(denied));
            }
            throw refused;
        }
    }

    private static void require(Need need, Caller caller) {
        switch (need) {
            case Need.Nothing() -> {}
            case Need.Identity() -> requireKnown(caller);
            case Need.Permission(Role role, Scope scope, boolean named) -> {
                if (named || !caller.has(role)) {
                    requireKnown(caller);
                }
                if (!caller.has(role)) {
                    throw Refusals.role(role);
                }
                if (!caller.isGood(scope)) {
                    throw Refusals.scope(scope);
                }
            }
        }
    }

    private static void requireKnown(Caller caller) {
        if (caller.isAnonymous()) {
            throw Refusals.missing();
        }
    }

    /// The entry is written before the change is made: no entry, no change.
    private CompletableFuture<Visit> noted(Visit visit, AuditEntry entry) {
        return CompletableFuture.supplyAsync(() -> audit.write(entry), blocking)
                .thenApply(seq -> new Visit(visit.standing(), visit.place(), OptionalLong.of(seq)))
                .whenComplete((_, failure) -> {
                    if (failure != null) {
                        visit.place().close();
                    }
                });
    }

    private AuditEntry entry(
            HttpRequest<?> request,
            Operation operation,
            Caller caller,
            ClientAddress address,
            int status) {
        return new AuditEntry(
                0,
                clock.instant(),
                caller.subject(),
                caller.name(),
                operation.toString(),
                request.getMethodName(),
                request.getPath(),
                address.text(),
                Correlation.of(request).orElse(""),
                status == 0 ? null : status);
    }
}
