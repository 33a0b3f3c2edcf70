package dev.yearbook.gateway.sdmx;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Locale;

/// A code of a codelist.
///
/// @param id the code: letters, digits and `_`, as SDMX's IDType asks
/// @param name its name
record Code(String id, Name name) {

    /// The code of something that only has a name: `prefix` and 50 bits of the name's SHA-256 in
    /// base 32, so that the same name has the same code in every installation.
    ///
    /// | name | code |
    /// | --- | --- |
    /// | the empty string | `_Z`, SDMX's "not applicable" |
    /// | `EXACT`, `A`, `元/吨` | the prefix and ten characters |
    static Code named(String prefix, Name name) {
        return name.zh().isEmpty()
                ? NOT_APPLICABLE
                : new Code(prefix + "_" + digest(name.zh()), name);
    }

    /// SDMX's code for a component that does not apply.
    static final Code NOT_APPLICABLE = new Code("_Z", new Name("不适用", "Not applicable"));

    private static String digest(String text) {
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest(text.getBytes(StandardCharsets.UTF_8));
            String base32 = new BigInteger(1, hash).toString(32).toUpperCase(Locale.ROOT);
            return base32.substring(0, 10);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }
}
