package org.commonweal.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commonweal.identity.RealmFile.each;
import static org.commonweal.identity.RealmFile.texts;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.commonweal.identity.RealmFile.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The realm's organisations, their groups and members. */
class RealmOrganisationsTest {

    private RealmFile file;

    @BeforeEach
    void readTheFile() throws IOException {
        file = RealmFile.read();
    }

    @Test
    void namesTheOrganisationsOfTheDemonstrationWithTheirDomains() throws IOException {
        assertThat(file.realm().path("organizationsEnabled").asBoolean()).isTrue();
        Map<String, String> expected = RealmFile.demo("organisations.csv").stream()
                .map(Row::cells)
                .collect(Collectors.toMap(
                        cells -> cells.get(0).toLowerCase(), cells -> cells.get(1) + " " + cells.get(3)));

        assertThat(file.organisations()
                        .collect(Collectors.toMap(
                                organisation -> organisation.path("alias").asString(),
                                organisation -> organisation.path("name").asString() + " "
                                        + organisation
                                                .path("domains")
                                                .path(0)
                                                .path("name")
                                                .asString(""))))
                .hasSize(20)
                .isEqualTo(expected);
    }

    @Test
    void sharesNoDomain() {
        var domains = file.organisations()
                .flatMap(organisation -> each(organisation.path("domains")))
                .map(domain -> domain.path("name").asString())
                .toList();

        assertThat(domains).doesNotHaveDuplicates().allMatch(domain -> domain.endsWith(".example"));
    }

    @Test
    void givesEachGroupTheOneRoleOfItsName() {
        file.organisations()
                .forEach(organisation -> each(organisation.path("groups")).forEach(group -> {
                    var name = group.path("name").asString();
                    assertThat(texts(group.path("realmRoles"))).containsExactly(name);
                    assertThat(group.path("id").asString())
                            .isEqualTo(organisation.path("alias").asString() + "." + name)
                            .hasSizeLessThanOrEqualTo(36);
                }));
    }

    @Test
    void keepsTheCouncilsOfficesAtTheCouncil() {
        var offices = Arrays.stream(Role.values())
                .filter(Role::councilOnly)
                .map(OrganisationClaim::roleName)
                .toList();

        file.organisations()
                .filter(organisation -> !organisation.path("alias").asString().equals("wbc"))
                .forEach(partner -> assertThat(groupNames(partner)).doesNotContainAnyElementsOf(offices));
        assertThat(file.organisations().flatMap(organisation -> groupNames(organisation).stream()))
                .doesNotContain(OrganisationClaim.roleName(Role.ADMINISTRATOR));
    }

    @Test
    void refersToGroupsOfTheSameOrganisationAndToPeopleThereAre() {
        file.organisations().forEach(organisation -> {
            var ids = each(organisation.path("groups"))
                    .map(group -> group.path("id").asString())
                    .toList();
            each(organisation.path("members")).forEach(member -> {
                assertThat(ids).containsAll(texts(member.path("groups")));
                assertThat(file.user(member.path("username").asString())
                                .path("enabled")
                                .asBoolean())
                        .isTrue();
                assertThat(member.path("membershipType").asString()).isEqualTo("UNMANAGED");
            });
        });
    }

    @Test
    void hasThePeopleOfTheDemonstrationWithTheSameRoles() throws IOException {
        var people = RealmFile.demo("people.csv");
        assertThat(each(file.realm().path("users")).count()).isEqualTo(people.size() + 1);

        for (var row : people) {
            var user = row.cells().get(0);
            var named = file.user(user);
            assertThat(named.path("firstName").asString() + " "
                            + named.path("lastName").asString())
                    .isEqualTo(row.cells().get(1));
            assertThat(named.path("emailVerified").asBoolean()).isTrue();
            var roles = Arrays.stream(row.cells().get(3).split(" "))
                    .map(Role::valueOf)
                    .collect(Collectors.toSet());
            assertThat(file.organisationClaim(user))
                    .as(user)
                    .isEqualTo(OrganisationClaim.write(Map.of(row.cells().get(2).toLowerCase(), roles)));
            assertThat(file.realmRoles(user))
                    .isEqualTo(roles.contains(Role.ADMINISTRATOR) ? List.of("administrator") : List.of());
        }
    }

    @Test
    void comesBackAsTheSameRolesWhenAPersonSignsIn() throws IOException {
        for (var row : RealmFile.demo("people.csv")) {
            var user = row.cells().get(0);
            var claims = new HashMap<String, Object>();
            claims.put(OrganisationClaim.NAME, file.organisationClaim(user));
            claims.put("realm_access", Map.of("roles", file.realmRoles(user)));

            var read = ProviderClaims.of("https://realm.example", user, claims);

            var expected = Arrays.stream(row.cells().get(3).split(" "))
                    .map(Role::valueOf)
                    .collect(Collectors.toSet());
            assertThat(read.administrator()).isEqualTo(expected.remove(Role.ADMINISTRATOR));
            expected.add(Role.MEMBER);
            assertThat(read.roles())
                    .as(user)
                    .isEqualTo(Map.of(row.cells().get(2).toLowerCase(), expected));
        }
    }

    private static List<String> groupNames(JsonNode organisation) {
        return each(organisation.path("groups"))
                .map(group -> group.path("name").asString())
                .toList();
    }
}
