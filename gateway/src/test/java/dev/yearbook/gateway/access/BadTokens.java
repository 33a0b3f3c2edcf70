package dev.yearbook.gateway.access;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.Map;

/// Tokens that claim to be an operator's and are not to be believed, by what is wrong with them.
final class BadTokens {

    private BadTokens() {}

    static Map<String, String> of(TestIssuer issuer, TestIssuer other) throws JOSEException {
        Map<String, String> tokens = new LinkedHashMap<>();
        JWTClaimsSet good = issuer.claims("operator").build();
        tokens.put("not a token", "garbage");
        tokens.put("three empty parts", "..");
        tokens.put("alg none", new PlainJWT(good).serialize());
        tokens.put("alg nOnE", unsigned("{\"alg\":\"nOnE\"}", good.toString()));
        tokens.put("HS256 with the public key", symmetric(issuer.rsa, good));
        tokens.put("RS512, which is not allowed", otherAlgorithm(issuer));
        tokens.put("another audience", issuer.token(issuer.claims("operator").audience("other")));
        tokens.put(
                "a longer audience", issuer.token(issuer.claims("operator").audience("yearbook2")));
        tokens.put("no audience", issuer.token(issuer.claims("operator").audience((String) null)));
        tokens.put("another issuer", issuer.token(issuer.claims("operator").issuer("http://evil")));
        tokens.put(
                "a slash more",
                issuer.token(issuer.claims("operator").issuer(issuer.name() + "/")));
        tokens.put("no issuer", issuer.token(issuer.claims("operator").issuer(null)));
        tokens.put("the key of another issuer", other.token(issuer.claims("operator")));
        tokens.put("no subject", issuer.token(issuer.claims("operator").subject(null)));
        tokens.put("expired", issuer.token(issuer.claims("operator").expirationTime(in(-120))));
        tokens.put("no expiry", issuer.token(issuer.claims("operator").expirationTime(null)));
        tokens.put(
                "good for too long",
                issuer.token(issuer.claims("operator").expirationTime(in(90_000))));
        tokens.put("not good yet", issuer.token(issuer.claims("operator").notBeforeTime(in(120))));
        tokens.put(
                "issued in the future", issuer.token(issuer.claims("operator").issueTime(in(120))));
        tokens.put(
                "expiry as text", issuer.token(issuer.claims("operator").claim("exp", "tomorrow")));
        tokens.put("a sign-in's", issuer.token(issuer.claims("operator").claim("nonce", "n")));
        tokens.put("an ID by claim", issuer.token(issuer.claims("operator").claim("typ", "ID")));
        putHeaders(tokens, issuer);
        tokens.put(
                "one byte of the signature changed",
                changed(issuer.token(issuer.claims("operator"))));
        tokens.put(
                "a signature of zeros",
                zeros(TestIssuer.sign(issuer.ec, h -> h, issuer.claims("operator"))));
        tokens.put("five parts, as encrypted", "eyJhbGciOiJkaXIiLCJlbmMiOiJBMTI4R0NNIn0..AA.AA.AA");
        tokens.put(
                "too long", issuer.token(issuer.claims("operator").claim("pad", "x".repeat(9000))));
        return tokens;
    }

    private static void putHeaders(Map<String, String> tokens, TestIssuer issuer) {
        RSAKey own = TestIssuer.rsa("own");
        JWTClaimsSet.Builder claims = issuer.claims("operator");
        tokens.put("an unknown key", TestIssuer.sign(own, h -> h, claims));
        tokens.put(
                "an unknown key by a known id",
                TestIssuer.sign(own, h -> h.keyID("rsa-1"), claims));
        tokens.put(
                "a path as key id", TestIssuer.sign(own, h -> h.keyID("../../dev/null"), claims));
        tokens.put("its own key", TestIssuer.sign(own, h -> h.jwk(own.toPublicJWK()), claims));
        tokens.put(
                "an address of its own key",
                TestIssuer.sign(own, h -> h.jwkURL(URI.create("http://127.0.0.1:1/k")), claims));
        tokens.put(
                "an address of its own certificate",
                TestIssuer.sign(
                        issuer.rsa,
                        h -> h.x509CertURL(URI.create("http://127.0.0.1:1/c")),
                        claims));
        tokens.put(
                "critical extensions",
                TestIssuer.sign(
                        issuer.rsa, h -> h.criticalParams(java.util.Set.of("exp")), claims));
        tokens.put(
                "another type",
                TestIssuer.sign(issuer.rsa, h -> h.type(new JOSEObjectType("logout+jwt")), claims));
    }

    private static Date in(int seconds) {
        return Date.from(Instant.now().plusSeconds(seconds));
    }

    private static String unsigned(String header, String claims) {
        Base64.Encoder base64 = Base64.getUrlEncoder().withoutPadding();
        return base64.encodeToString(header.getBytes(StandardCharsets.UTF_8))
                + "."
                + base64.encodeToString(claims.getBytes(StandardCharsets.UTF_8))
                + ".";
    }

    private static String symmetric(RSAKey key, JWTClaimsSet claims) throws JOSEException {
        SignedJWT token =
                new SignedJWT(
                        new JWSHeader.Builder(JWSAlgorithm.HS256).keyID("rsa-1").build(), claims);
        token.sign(new MACSigner(key.toRSAPublicKey().getEncoded()));
        return token.serialize();
    }

    private static String otherAlgorithm(TestIssuer issuer) throws JOSEException {
        SignedJWT token =
                new SignedJWT(
                        new JWSHeader.Builder(JWSAlgorithm.RS512).keyID("rsa-1").build(),
                        issuer.claims("operator").build());
        token.sign(new com.nimbusds.jose.crypto.RSASSASigner(issuer.rsa));
        return token.serialize();
    }

    private static String changed(String token) {
        char first = token.charAt(token.lastIndexOf('.') + 1);
        return token.substring(0, token.lastIndexOf('.') + 1)
                + (first == 'A' ? 'B' : 'A')
                + token.substring(token.lastIndexOf('.') + 2);
    }

    private static String zeros(String token) {
        return token.substring(0, token.lastIndexOf('.') + 1)
                + Base64.getUrlEncoder().withoutPadding().encodeToString(new byte[64]);
    }
}
