package dev.yearbook.gateway.limits;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;

/// Counts requests: a bucket for each caller and for each address, refilled evenly over the window.
///
/// The buckets' clock is that of the processor, which nobody sets back.
@Singleton
public final class RateLimits {

    private static final int MOST_BUCKETS = 100_000;

    private final Quota callers;
    private final Quota addresses;
    private final LoadingCache<String, Bucket> ofCallers;
    private final LoadingCache<String, Bucket> ofAddresses;

    RateLimits(LimitSettings settings) {
        callers = new Quota("caller", settings.perCaller(), settings.window());
        addresses = new Quota("address", settings.perAddress(), settings.window());
        ofCallers = buckets(callers);
        ofAddresses = buckets(addresses);
    }

    /// Counts a request of a caller; empty when callers are not limited.
    public Optional<Standing> countCaller(String subject) {
        return count(callers, ofCallers, subject);
    }

    /// Counts a request from an address that shows no good credential; empty when addresses are not
    /// limited.
    public Optional<Standing> countAddress(ClientAddress address) {
        return count(addresses, ofAddresses, address.network());
    }

    /// Whether an address has used up what it may ask for without a good credential.
    public boolean isExhausted(ClientAddress address) {
        return addresses.requests() > 0
                && ofAddresses.get(address.network()).getAvailableTokens() == 0;
    }

    private static Optional<Standing> count(
            Quota quota, LoadingCache<String, Bucket> buckets, String who) {
        if (quota.requests() <= 0) {
            return Optional.empty();
        }
        ConsumptionProbe probe = buckets.get(who).tryConsumeAndReturnRemaining(1);
        return Optional.of(
                new Standing(
                        quota,
                        probe.isConsumed(),
                        probe.getRemainingTokens(),
                        seconds(probe.getNanosToWaitForReset()),
                        seconds(probe.getNanosToWaitForRefill())));
    }

    /// Rounded up: who waits that long has waited long enough.
    private static long seconds(long nanos) {
        return (nanos + 999_999_999) / 1_000_000_000;
    }

    /// A bucket that was not asked for during two windows is full, so it need not be kept.
    private static LoadingCache<String, Bucket> buckets(Quota quota) {
        Duration kept = quota.window().multipliedBy(2);
        return Caffeine.newBuilder()
                .maximumSize(MOST_BUCKETS)
                .expireAfterAccess(kept)
                .build(_ -> bucket(quota));
    }

    private static Bucket bucket(Quota quota) {
        return Bucket.builder()
                .addLimit(limit ->
                        limit.capacity(quota.requests())
                                .refillGreedy(quota.requests(), quota.window()))
                .withNanosecondPrecision()
                .build();
    }
}
