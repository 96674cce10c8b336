package org.commonweal.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commonweal.identity.RealmFile.each;
import static org.commonweal.identity.RealmFile.texts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The rules a realm must keep so that nobody becomes somebody else, as far as the file shows them. */
class RealmFileTest {

    private RealmFile file;
    private JsonNode realm;

    @BeforeEach
    void readTheFile() throws IOException {
        file = RealmFile.read();
        realm = file.realm();
    }

    @Test
    void letsNobodyInUnasked() {
        assertThat(realm.path("registrationAllowed").asBoolean(true)).isFalse();
        assertThat(realm.path("verifyEmail").asBoolean()).isTrue();
        assertThat(realm.path("duplicateEmailsAllowed").asBoolean(true)).isFalse();
        assertThat(realm.path("editUsernameAllowed").asBoolean(true)).isFalse();
        assertThat(realm.path("rememberMe").asBoolean(true)).isFalse();
        assertThat(realm.path("sslRequired").asString()).isEqualTo("external");
        assertThat(realm.has("identityProviders")).isFalse();
    }

    @Test
    void slowsGuessingDownWithoutLockingForGood() {
        assertThat(realm.path("bruteForceProtected").asBoolean()).isTrue();
        assertThat(realm.path("permanentLockout").asBoolean(true)).isFalse();
        assertThat(realm.path("failureFactor").asInt()).isBetween(3, 10);
        assertThat(realm.path("passwordPolicy").asString()).contains("length(12)");
    }

    @Test
    void endsTokensAndSessionsInTime() {
        assertThat(realm.path("accessTokenLifespan").asInt()).isEqualTo(300);
        assertThat(realm.path("ssoSessionIdleTimeout").asInt()).isEqualTo(1800);
        assertThat(realm.path("ssoSessionMaxLifespan").asInt()).isEqualTo(36_000);
        assertThat(realm.path("revokeRefreshToken").asBoolean()).isTrue();
        assertThat(realm.path("refreshTokenMaxReuse").asInt(-1)).isZero();
    }

    @Test
    void keepsTheBuiltInScopes() {
        for (var key : new String[] {"clientScopes", "defaultDefaultClientScopes", "defaultOptionalClientScopes"}) {
            assertThat(realm.has(key)).as(key).isFalse();
        }
        each(realm.path("clients"))
                .forEach(client -> assertThat(client.propertyNames())
                        .doesNotContain("defaultClientScopes", "optionalClientScopes"));
    }

    @Test
    void givesClientsOnlyWhatTheyNeed() {
        each(realm.path("clients")).forEach(client -> {
            assertThat(client.path("publicClient").asBoolean(true)).isFalse();
            assertThat(client.path("implicitFlowEnabled").asBoolean(true)).isFalse();
            assertThat(client.path("directAccessGrantsEnabled").asBoolean(true)).isFalse();
            assertThat(client.path("fullScopeAllowed").asBoolean(true)).isFalse();
            // Without one Keycloak makes a secret up; one in a file is known to whoever reads the file.
            assertThat(client.has("secret")).isFalse();
            assertThat(texts(client.path("webOrigins"))).isEmpty();
        });
    }

    @Test
    void sendsPeopleBackToExactAddressesOnly() {
        var portal = file.client("portal");
        var url = "${PORTAL_URL:http://localhost:8080}";

        assertThat(texts(portal.path("redirectUris"))).containsExactly(url + "/login/oauth2/code/keycloak");
        var attributes = portal.path("attributes");
        assertThat(attributes.path("pkce.code.challenge.method").asString()).isEqualTo("S256");
        assertThat(attributes.path("post.logout.redirect.uris").asString()).isEqualTo(url + "/");
        assertThat(attributes.path("backchannel.logout.url").asString())
                .isEqualTo(url + "/logout/connect/back-channel/keycloak");
        assertThat(attributes.path("backchannel.logout.session.required").asString())
                .isEqualTo("true");
        assertThat(realm.toString()).doesNotContain("*");
    }

    @Test
    void writesOneOrganisationClaimAndAnAudience() {
        Map<String, JsonNode> mappers = each(file.client("portal").path("protocolMappers"))
                .collect(Collectors.toMap(
                        mapper -> mapper.path("protocolMapper").asString(), mapper -> mapper.path("config")));

        assertThat(mappers)
                .containsOnlyKeys(
                        "oidc-organization-group-membership-mapper",
                        "oidc-usermodel-realm-role-mapper",
                        "oidc-audience-mapper");
        var organisations = mappers.get("oidc-organization-group-membership-mapper");
        assertThat(organisations.path("addGroupRoleMappings").asString()).isEqualTo("true");
        assertThat(organisations.path("id.token.claim").asString()).isEqualTo("true");
        assertThat(organisations.path("claim.name").asString()).isEqualTo(OrganisationClaim.NAME);
        assertThat(mappers.get("oidc-audience-mapper")
                        .path("included.client.audience")
                        .asString())
                .isEqualTo("portal");
    }

    @Test
    void letsThePortalAdministerOrganisationsAndPeopleAndNoMore() {
        var needed = new String[] {
            "manage-organizations",
            "view-organizations",
            "query-organizations",
            "manage-users",
            "view-users",
            "query-users",
            "view-realm"
        };
        var account = file.user("service-account-portal-admin");

        assertThat(account.path("serviceAccountClientId").asString()).isEqualTo("portal-admin");
        assertThat(texts(account.path("clientRoles").path("realm-management"))).containsExactlyInAnyOrder(needed);
        assertThat(account.path("clientRoles").propertyNames()).containsExactly("realm-management");
        assertThat(texts(realm.path("clientScopeMappings")
                        .path("realm-management")
                        .path(0)
                        .path("roles")))
                .containsExactlyInAnyOrder(needed);
        assertThat(file.client("portal-admin").path("standardFlowEnabled").asBoolean(true))
                .isFalse();
    }

    @Test
    void knowsEveryRoleOfThePortal() {
        var roles = Arrays.stream(Role.values())
                .filter(role -> role != Role.MEMBER)
                .map(OrganisationClaim::roleName)
                .toList();

        assertThat(each(realm.path("roles").path("realm"))
                        .map(role -> role.path("name").asString()))
                .containsExactlyInAnyOrderElementsOf(roles);
        assertThat(texts(realm.path("scopeMappings").path(0).path("roles"))).containsExactlyInAnyOrderElementsOf(roles);
    }

    @Test
    void keepsPasswordsOutOfTheFile() throws IOException {
        each(realm.path("users"))
                .flatMap(user -> each(user.path("credentials")))
                .forEach(credential ->
                        assertThat(credential.path("value").asString()).startsWith("${DEMO_PASSWORD:"));
        assertThat(Files.readString(Path.of("keycloak-realm", "commissioning-realm.json")))
                .doesNotContain("privateKey", "\"certificate\"", "\"secret");
    }
}
