package dev.yearbook.gateway.access;

import dev.yearbook.gateway.access.key.KeyText;
import io.micronaut.http.HttpParameters;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Keys and tokens that stand where everybody between caller and gateway writes them down.
final class SecretsInAddress {

    private static final Set<String> NAMES =
            Set.of(
                    "apikey",
                    "xapikey",
                    "accesstoken",
                    "idtoken",
                    "token",
                    "bearer",
                    "jwt",
                    "authorization");

    private SecretsInAddress() {}

    /// The first parameter that is named like a credential or holds a key.
    static Optional<String> find(HttpParameters parameters) {
        for (Map.Entry<String, List<String>> parameter : parameters) {
            String plain = parameter.getKey().toLowerCase(Locale.ROOT).replaceAll("[-_]", "");
            if (NAMES.contains(plain)
                    || parameter.getValue().stream().anyMatch(SecretsInAddress::isKey)) {
                return Optional.of(parameter.getKey());
            }
        }
        return Optional.empty();
    }

    /// Whether a path holds a key.
    static boolean isIn(RequestPath path) {
        return path.segments().stream().anyMatch(SecretsInAddress::isKey);
    }

    private static boolean isKey(String text) {
        return KeyText.read(text.strip()).isPresent();
    }
}
