package dev.yearbook.gateway.access.token;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.net.MalformedURLException;
import java.time.Duration;
import java.util.Set;

/// An issuer with its keys.
final class Issuer {

    private static final Set<JWSAlgorithm> ALGORITHMS =
            Set.of(JWSAlgorithm.RS256, JWSAlgorithm.ES256, JWSAlgorithm.PS256);
    private static final JOSEObjectType ACCESS_TOKEN = new JOSEObjectType("at+jwt");
    private static final Duration KEYS_KEPT = Duration.ofMinutes(10);
    private static final Duration KEYS_KEPT_WITHOUT_ANSWER = Duration.ofHours(4);
    private static final long PATIENCE_MILLIS = 5_000;

    private final IssuerSettings settings;
    private final DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();

    Issuer(IssuerSettings settings) {
        this.settings = settings;
        processor.setJWSTypeVerifier(
                new DefaultJOSEObjectTypeVerifier<>(JOSEObjectType.JWT, ACCESS_TOKEN, null));
        processor.setJWSKeySelector(new JWSVerificationKeySelector<>(ALGORITHMS, keys(settings)));
        DefaultJWTClaimsVerifier<SecurityContext> claims =
                new DefaultJWTClaimsVerifier<>(
                        settings.audience(),
                        new JWTClaimsSet.Builder().issuer(settings.issuer()).build(),
                        Set.of("sub", "exp", "aud", "iss"));
        claims.setMaxClockSkew((int) settings.skew().toSeconds());
        processor.setJWTClaimsSetVerifier(claims);
    }

    IssuerSettings settings() {
        return settings;
    }

    /// The claims of a token that this issuer has signed for Yearbook and that is good now.
    ///
    /// @throws BadJOSEException when it has not, or it is not
    /// @throws JOSEException when the keys are not to be had
    JWTClaimsSet verify(SignedJWT token) throws BadJOSEException, JOSEException {
        return processor.process(token, null);
    }

    private static JWKSource<SecurityContext> keys(IssuerSettings settings) {
        try {
            return JWKSourceBuilder.create(settings.jwksUri().toURL(), new KeyDocument())
                    .cache(KEYS_KEPT.toMillis(), PATIENCE_MILLIS)
                    .rateLimited(settings.keysEvery().toMillis())
                    .refreshAheadCache(false)
                    .outageTolerant(KEYS_KEPT_WITHOUT_ANSWER.toMillis())
                    .build();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(
                    "yearbook.access.issuers.%s.jwks-uri: %s"
                            .formatted(settings.name(), settings.jwksUri()),
                    e);
        }
    }
}
