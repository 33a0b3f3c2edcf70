package dev.yearbook.gateway.access.token;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.jwk.source.RateLimitReachedException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import dev.yearbook.gateway.access.Caller;
import jakarta.inject.Singleton;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Verifies tokens.
@Singleton
class Tokens {

    private static final Logger LOG = LoggerFactory.getLogger(Tokens.class);
    private static final int LONGEST = 8192;

    /// Claims that only tokens about a sign-in have, which are not meant for an API.
    private static final Set<String> OF_ID_TOKENS = Set.of("nonce", "at_hash", "c_hash");

    private final Map<String, Issuer> issuers;
    private final Clock clock;

    Tokens(Collection<IssuerSettings> issuers, Clock clock) {
        this.issuers =
                issuers.stream()
                        .map(Issuer::new)
                        .collect(
                                Collectors.toMap(
                                        issuer -> issuer.settings().issuer(), Function.identity()));
        this.clock = clock;
    }

    /// A caller and until when a token proves it.
    record Proof(Caller caller, Instant until) {}

    /// The caller whom a token is about. May wait for the issuer's keys.
    ///
    /// @throws BadToken when it is not one of ours, or not good now
    Proof verify(String text) {
        if (text.length() > LONGEST) {
            throw new BadToken("The token is longer than %d characters.".formatted(LONGEST));
        }
        try {
            SignedJWT token = SignedJWT.parse(text);
            requirePlain(token.getHeader());
            Issuer issuer = issuer(token);
            JWTClaimsSet claims = issuer.verify(token);
            requireAccess(claims, issuer.settings());
            return new Proof(
                    Claims.caller(claims, issuer.settings()),
                    claims.getExpirationTime().toInstant().plus(issuer.settings().skew()));
        } catch (ParseException e) {
            throw new BadToken("The credential is no key (yb_…) and no signed token.");
        } catch (BadJOSEException e) {
            LOG.debug("A token was refused: {}", e.getMessage());
            throw new BadToken(
                    "The token is not accepted: it has expired, or is not for Yearbook,"
                            + " or its signature is not that of its issuer.");
        } catch (RateLimitReachedException e) {
            throw new BadToken(
                    "The token's key is not known, and its issuer was asked a moment ago.");
        } catch (JOSEException e) {
            LOG.warn("A token could not be checked: {}", e.getMessage());
            throw new BadToken(
                    "The token cannot be checked now; its issuer's keys are not to be had.");
        }
    }

    private Issuer issuer(SignedJWT token) throws ParseException {
        String name = token.getJWTClaimsSet().getIssuer();
        Issuer issuer = name == null ? null : issuers.get(name);
        if (issuer == null) {
            throw new BadToken("The token's issuer is not one that Yearbook accepts.");
        }
        return issuer;
    }

    /// A header that brings or points to its own key is not looked at, and refused for trying.
    private static void requirePlain(JWSHeader header) {
        boolean ownKey =
                Stream.of(
                                header.getJWK(),
                                header.getJWKURL(),
                                header.getX509CertURL(),
                                header.getX509CertChain())
                        .anyMatch(part -> part != null);
        if (ownKey || header.getCriticalParams() != null) {
            throw new BadToken("The token's header names a key of its own or critical extensions.");
        }
    }

    private void requireAccess(JWTClaimsSet claims, IssuerSettings issuer) {
        Object kind = claims.getClaim("typ");
        boolean other = kind != null && !kind.equals("Bearer");
        if (other || OF_ID_TOKENS.stream().anyMatch(name -> claims.getClaim(name) != null)) {
            throw new BadToken("The token is about a sign-in; send the access token.");
        }
        Instant now = clock.instant();
        Duration left = Duration.between(now, claims.getExpirationTime().toInstant());
        boolean early =
                claims.getIssueTime() != null
                        && claims.getIssueTime().toInstant().isAfter(now.plus(issuer.skew()));
        if (early || left.compareTo(issuer.longest().plus(issuer.skew())) > 0) {
            throw new BadToken("The token was issued in the future or is good for too long.");
        }
    }
}
