package org.commonweal.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.commonweal.kernel.AccessRefused;
import org.commonweal.kernel.NotFound;
import org.commonweal.kernel.OrganisationId;
import org.commonweal.kernel.PersonId;
import org.commonweal.kernel.PortalClock;
import org.commonweal.kernel.RuleViolation;
import org.commonweal.kernel.StaleVersion;
import org.commonweal.testing.PortalTest;
import org.commonweal.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
class OrganisationServiceTest {

    @Autowired
    World world;

    @Autowired
    OrganisationService service;

    @Autowired
    OrganisationQueries queries;

    @Autowired
    Directory directory;

    @Autowired
    PortalClock clock;

    private PersonId administrator;
    private String code;

    @BeforeEach
    void anAdministrator() {
        administrator = world.officer("Ada Administrator", Role.ADMINISTRATOR);
        code = "N" + Integer.toHexString(administrator.hashCode()).toUpperCase();
    }

    @Test
    void isMadeWithIdentifiersAndDomains() {
        var id = make(new OrganisationDraft(
                code.toLowerCase(),
                " Oakhill Support ",
                OrganisationKind.VCS_REGISTERED,
                "",
                false,
                Set.of(new OrganisationIdentifier("GB-CHC", "1234567")),
                Set.of(code + ".Example.org")));

        var details = world.as(administrator, () -> queries.getDetails(id));
        assertThat(details.code()).isEqualTo(code);
        assertThat(details.name()).isEqualTo("Oakhill Support");
        assertThat(details.domains()).containsExactly(code.toLowerCase() + ".example.org");
        assertThat(details.identifiers()).containsExactly(new OrganisationIdentifier("GB-CHC", "1234567"));
    }

    @Test
    void refusesATakenCodeASharedDomainAndAnOddIdentifier() {
        make(OrganisationDraft.of(code, "First", OrganisationKind.PRIVATE));

        assertThatThrownBy(() -> make(OrganisationDraft.of(code, "Second", OrganisationKind.PRIVATE)))
                .hasMessageContaining("has this code already");
        assertThatThrownBy(() -> make(draft(Set.of("gmail.com"), Set.of()))).hasMessageContaining("shared by many");
        assertThatThrownBy(() -> make(draft(Set.of(), Set.of(new OrganisationIdentifier("charity", "1")))))
                .isInstanceOf(RuleViolation.class);
    }

    @Test
    void onlyAdministratorsMakeAndCloseOrganisations() {
        var group = world.partner("Group");
        var steward = world.person("Sid Steward", group, Role.ORG_ADMIN);

        assertThatThrownBy(() -> world.as(
                        steward, () -> service.create(OrganisationDraft.of(code, "Mine", OrganisationKind.PRIVATE))))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> world.as(steward, () -> service.close(group)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aStewardRewordsTheirOwnOrganisationButNotItsDomains() {
        var group = world.partner("Group");
        var steward = world.person("Sid Steward", group, Role.ORG_ADMIN);
        var before = world.as(steward, () -> queries.getDetails(group));

        world.as(steward, () -> service.revise(group, before.version(), revised(before, "What we do", Set.of())));
        assertThat(world.as(steward, () -> queries.getDetails(group)).about()).isEqualTo("What we do");

        assertThatThrownBy(() -> world.as(
                        steward,
                        () -> service.revise(group, before.version() + 1, revised(before, "", Set.of("ours.example")))))
                .isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() ->
                        world.as(steward, () -> service.revise(world.council(), 0, revised(before, "", Set.of()))))
                .isInstanceOf(AccessRefused.class);
    }

    @Test
    void refusesAChangeOfAnOlderVersion() {
        var group = world.partner("Group");
        var before = world.as(administrator, () -> queries.getDetails(group));
        world.as(administrator, () -> service.revise(group, before.version(), revised(before, "One", Set.of())));

        assertThatThrownBy(() -> world.as(
                        administrator, () -> service.revise(group, before.version(), revised(before, "Two", Set.of()))))
                .isInstanceOf(StaleVersion.class);
    }

    @Test
    void closingEndsTheStandingOfItsPeopleAndHidesItFromOthers() {
        var group = world.partner("Group");
        var member = world.person("Mel Member", group);
        var outsider = world.person("Olly Outside", world.partner("Other"));

        world.as(administrator, () -> service.close(group));

        assertThat(directory.standing(member, clock.instant()).active()).isFalse();
        assertThatThrownBy(() -> world.as(outsider, () -> queries.getDetails(group)))
                .isInstanceOf(NotFound.class);

        world.as(administrator, () -> service.reopen(group));
        assertThat(directory.standing(member, clock.instant()).active()).isTrue();
    }

    @Test
    void theCouncilOfThePortalStays() {
        assertThatThrownBy(() -> world.as(administrator, () -> service.close(world.council())))
                .hasMessageContaining("cannot be closed");
        assertThatThrownBy(() -> world.as(
                        administrator,
                        () -> service.create(new OrganisationDraft(
                                code, "Another", OrganisationKind.COUNCIL, "", true, Set.of(), Set.of()))))
                .hasMessageContaining("has its council already");
    }

    @Test
    void everybodySignedInFindsOrganisationsButSeesMembersOfTheirOwnOnly() {
        var group = world.partner("Findable " + code);
        var outsider = world.person("Olly Outside", world.partner("Other"));

        assertThat(world.as(outsider, () -> queries.findRows("findable " + code, PageRequest.of(0, 10))))
                .extracting(OrganisationRow::id)
                .containsExactly(group);
        assertThatThrownBy(() -> world.as(outsider, () -> queries.members(group)))
                .isInstanceOf(AccessRefused.class);
    }

    private OrganisationId make(OrganisationDraft draft) {
        return world.as(administrator, () -> service.create(draft));
    }

    private OrganisationDraft draft(Set<String> domains, Set<OrganisationIdentifier> identifiers) {
        return new OrganisationDraft(code + "X", "Draft", OrganisationKind.PRIVATE, "", false, identifiers, domains);
    }

    private static OrganisationDraft revised(OrganisationDetails before, String about, Set<String> domains) {
        return new OrganisationDraft(before.code(), before.name(), before.kind(), about, false, Set.of(), domains);
    }
}
