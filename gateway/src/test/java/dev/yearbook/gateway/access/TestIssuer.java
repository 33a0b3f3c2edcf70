package dev.yearbook.gateway.access;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import dev.yearbook.gateway.Upstream;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/// An issuer that signs what a test wants, also what no issuer should.
final class TestIssuer implements AutoCloseable {

    static final String AUDIENCE = "yearbook";

    private volatile JWKSet keys;
    private final Upstream server;

    final RSAKey rsa = rsa("rsa-1");
    final ECKey ec = ec("ec-1");

    TestIssuer() {
        keys = new JWKSet(List.of(rsa, ec));
        server =
                new Upstream(
                        exchange -> Upstream.say(exchange, 200, keys.toPublicJWKSet().toString()));
    }

    static RSAKey rsa(String id) {
        try {
            return new RSAKeyGenerator(2048).keyID(id).keyUse(KeyUse.SIGNATURE).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ECKey ec(String id) {
        try {
            return new ECKeyGenerator(Curve.P_256).keyID(id).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    String name() {
        return server.url();
    }

    /// Configuration of a gateway that accepts this issuer.
    Map<String, Object> settings(String id) {
        String prefix = "yearbook.access.issuers." + id + ".";
        return Map.of(
                prefix + "issuer",
                name(),
                prefix + "jwks-uri",
                name() + "/keys",
                prefix + "audience",
                AUDIENCE);
    }

    void rotateTo(JWK... next) {
        keys = new JWKSet(List.of(next));
    }

    /// How often the keys were asked for.
    int fetches() {
        return server.requests().size();
    }

    JWTClaimsSet.Builder claims(String... roles) {
        Instant now = Instant.now();
        return new JWTClaimsSet.Builder()
                .issuer(name())
                .audience(AUDIENCE)
                .subject("u1")
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(600)))
                .claim("roles", List.of(roles));
    }

    String token(JWTClaimsSet.Builder claims) {
        return sign(rsa, header -> header, claims);
    }

    String reader() {
        return token(claims("reader"));
    }

    static String sign(
            JWK key, UnaryOperator<JWSHeader.Builder> header, JWTClaimsSet.Builder claims) {
        try {
            JWSAlgorithm algorithm = key instanceof ECKey ? JWSAlgorithm.ES256 : JWSAlgorithm.RS256;
            JWSSigner signer =
                    key instanceof ECKey curve
                            ? new ECDSASigner(curve)
                            : new RSASSASigner(key.toRSAKey());
            SignedJWT token =
                    new SignedJWT(
                            header.apply(
                                            new JWSHeader.Builder(algorithm)
                                                    .keyID(key.getKeyID())
                                                    .type(JOSEObjectType.JWT))
                                    .build(),
                            claims.build());
            token.sign(signer);
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.close();
    }
}
