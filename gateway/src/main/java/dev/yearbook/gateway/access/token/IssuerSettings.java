package dev.yearbook.gateway.access.token;

import io.micronaut.context.annotation.EachProperty;
import io.micronaut.context.annotation.Parameter;
import io.micronaut.core.bind.annotation.Bindable;
import java.net.URI;
import java.time.Duration;

/// `yearbook.access.issuers.<name>`: an OpenID Connect provider whose tokens are accepted.
///
/// @param name how subjects of this issuer are told from those of others
/// @param issuer the issuer exactly as its tokens name it
/// @param jwksUri where its keys are
/// @param audience how its tokens name Yearbook
/// @param rolesClaim the claim with the roles, `.` between levels: `roles`, `realm_access.roles`
/// @param groupsClaim the claim with the groups
/// @param rolePrefix what stands before a role's name in the claim, such as `yearbook-`
/// @param skew by how much clocks may differ
/// @param longest how long a token may be good; longer ones are refused
/// @param keysEvery the least time between two requests for the keys
@EachProperty("yearbook.access.issuers")
public record IssuerSettings(
        @Parameter String name,
        String issuer,
        URI jwksUri,
        String audience,
        @Bindable(defaultValue = "roles") String rolesClaim,
        @Bindable(defaultValue = "groups") String groupsClaim,
        @Bindable(defaultValue = "") String rolePrefix,
        @Bindable(defaultValue = "30s") Duration skew,
        @Bindable(defaultValue = "24h") Duration longest,
        @Bindable(defaultValue = "30s") Duration keysEvery) {}
