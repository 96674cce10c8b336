package org.commonweal.identity.builtin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonweal.identity.Directory;
import org.commonweal.identity.IdentityFixtures;
import org.commonweal.identity.OrganisationClaim;
import org.commonweal.identity.OrganisationKind;
import org.commonweal.identity.OrganisationRef;
import org.commonweal.identity.RealmFile;
import org.commonweal.identity.Role;
import org.commonweal.kernel.OrganisationId;
import org.commonweal.testing.PortalTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** The built-in provider says of every demonstration person what Keycloak says with the realm from the file. */
@PortalTest
@Transactional
class RealmClaimsTest {

    @Autowired
    IdentityClaims provider;

    @Autowired
    IdentityFixtures identity;

    @Autowired
    Directory directory;

    @Test
    void saysTheSameOfEveryoneAsTheRealm() throws IOException {
        var realm = RealmFile.read();
        for (var row : RealmFile.demo("people.csv")) {
            var user = row.cells().get(0);

            var claims = provider.of(identity.person(
                    row.cells().get(1),
                    user + "@claims.example",
                    organisation(row.cells().get(2)),
                    roles(row)));

            assertThat(claims.get(OrganisationClaim.NAME))
                    .as(user)
                    .isEqualTo(realm.organisationClaim(user))
                    .isNotEqualTo(Map.of());
            assertThat(claims.get("realm_access"))
                    .as(user)
                    .isEqualTo(Map.of("roles", List.copyOf(realm.realmRoles(user))));
        }
    }

    private static java.util.Set<Role> roles(RealmFile.Row row) {
        return Stream.concat(
                        Stream.of(Role.MEMBER),
                        Arrays.stream(row.cells().get(3).split(" ")).map(Role::valueOf))
                .collect(Collectors.toSet());
    }

    private OrganisationId organisation(String code) {
        return directory
                .organisationByCode(code)
                .map(OrganisationRef::id)
                .orElseGet(() ->
                        identity.organisation(code, "Organisation " + code, OrganisationKind.VCS_REGISTERED, false));
    }
}
