package org.commonweal.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.commonweal.access.Classification;
import org.commonweal.access.Level;
import org.commonweal.access.Principal;
import org.commonweal.identity.Role;
import org.commonweal.kernel.AccessRefused;
import org.commonweal.kernel.Fact;
import org.commonweal.kernel.NotFound;
import org.commonweal.kernel.PersonId;
import org.commonweal.kernel.RuleViolation;
import org.commonweal.kernel.StaleVersion;
import org.commonweal.testing.PortalTest;
import org.commonweal.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.authorization.AuthorizationDeniedException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@PortalTest
@RecordApplicationEvents
class WorkspaceServiceTest {

    @Autowired
    World world;

    @Autowired
    WorkspaceService service;

    @Autowired
    WorkspaceQueries queries;

    @Autowired
    Members members;

    @Autowired
    SpaceGuard guard;

    @Autowired
    ApplicationEvents events;

    PersonId officer;
    PersonId stranger;

    @BeforeEach
    void people() {
        officer = world.officer("Officer", Role.LEAD_COMMISSIONER);
        stranger = world.person("Stranger", world.partner("Charity"));
    }

    @Test
    void hidesAPrivateSpaceFromEverybodyButItsMembers() {
        var space = space(WorkspaceVisibility.PRIVATE);

        assertThatThrownBy(() -> world.as(stranger, () -> queries.getDetails(space)))
                .isInstanceOf(NotFound.class);

        world.as(officer, () -> members.put(space, Principal.of(stranger), Level.CONTRIBUTE, null));

        assertThat(world.as(stranger, () -> queries.getDetails(space)).canContribute())
                .isTrue();
    }

    @Test
    void showsPartnersThatARestrictedSpaceExistsAndWhoOwnsItButNotItsName() {
        var space = space(WorkspaceVisibility.RESTRICTED);

        var seen = world.as(stranger, () -> queries.getDetails(space));

        assertThat(seen.name()).isEqualTo("Restricted space");
        assertThat(seen.ownerName()).isEqualTo("Officer");
        assertThat(seen.readable()).isFalse();
        assertThat(world.as(
                        stranger,
                        () -> queries.findRows(new WorkspaceFilter("Ageing well", null, false), PageRequest.of(0, 50))))
                .noneMatch(row -> row.id().equals(space));
    }

    @Test
    void showsPartnersTheNameOfAnOpenSpaceAndTheCouncilItsContent() {
        var space = space(WorkspaceVisibility.OPEN);

        assertThat(world.as(stranger, () -> queries.getDetails(space).level())).isEqualTo(Level.METADATA);
        assertThat(world.as(
                        world.officer("Colleague"),
                        () -> queries.getDetails(space).level()))
                .isEqualTo(Level.READ);
    }

    @Test
    void letsOnlyOfficersMakeSpacesAndOnlyManagersChangeThem() {
        assertThatThrownBy(() -> world.as(stranger, () -> service.create(draft(WorkspaceVisibility.OPEN))))
                .isInstanceOf(AuthorizationDeniedException.class);
        var space = space(WorkspaceVisibility.OPEN);

        assertThatThrownBy(() -> world.as(stranger, () -> service.makeReadOnly(space, "Because")))
                .isInstanceOf(AccessRefused.class);
    }

    @Test
    void refusesEveryChangeInAReadOnlySpaceWithTheReason() {
        var space = space(WorkspaceVisibility.OPEN);
        world.as(officer, () -> service.makeReadOnly(space, "The review is closed."));

        assertThatThrownBy(() -> world.as(officer, () -> guard.requireContribution(space, space.subject())))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("The review is closed.");
        assertThatThrownBy(() -> world.as(officer, () -> members.put(space, Principal.of(stranger), Level.READ, null)))
                .isInstanceOf(RuleViolation.class);
    }

    @Test
    void keepsTheLastManagerAndRefusesAnOldForm() {
        var space = space(WorkspaceVisibility.OPEN);

        assertThatThrownBy(() -> world.as(officer, () -> members.leave(space)))
                .hasMessageContaining("Make somebody else a manager first");
        assertThatThrownBy(() ->
                        world.as(officer, () -> service.describe(space, 99, draft(WorkspaceVisibility.PRIVATE))))
                .isInstanceOf(StaleVersion.class);
    }

    @Test
    void tellsAPersonAboutTheirOwnMembershipAndNobodyAboutAnOrganisations() {
        var charity = world.partner("Charity of many");
        var space = space(WorkspaceVisibility.OPEN);

        world.as(officer, () -> members.put(space, Principal.of(stranger), Level.READ, null));
        world.as(officer, () -> members.put(space, Principal.of(charity), Level.READ, null));

        assertThat(events.stream(Fact.class))
                .filteredOn(fact -> fact.action().equals("workspace.memberAdded"))
                .last()
                .satisfies(fact -> assertThat(fact.values())
                        .containsEntry("for", stranger.value().toString()));
        assertThat(events.stream(Fact.class))
                .filteredOn(fact -> fact.values().containsValue(charity.value().toString()))
                .singleElement()
                .satisfies(fact -> assertThat(fact.action()).isEqualTo("workspace.organisationAdded"));
    }

    @Test
    void takesContributionsFromManagersOnlyWhereASpaceOnlyPublishes() {
        var draft = new WorkspaceDraft(
                "Notices",
                WorkspaceKind.PROVIDER,
                "News for providers",
                WorkspaceVisibility.OPEN,
                WorkspaceMode.PUBLISH_ONLY,
                Classification.PARTNER);
        var space = world.as(officer, () -> service.create(draft));
        world.as(officer, () -> members.put(space, Principal.of(stranger), Level.CONTRIBUTE, null));

        assertThatThrownBy(() -> world.as(stranger, () -> guard.requireContribution(space, space.subject())))
                .isInstanceOf(AccessRefused.class)
                .hasMessageContaining("only its managers");
    }

    private WorkspaceId space(WorkspaceVisibility visibility) {
        var space = world.as(officer, () -> service.create(draft(visibility)));
        world.as(officer, () -> service.open(space));
        return space;
    }

    private static WorkspaceDraft draft(WorkspaceVisibility visibility) {
        return new WorkspaceDraft(
                "Ageing well",
                WorkspaceKind.REVIEW,
                "Activity and connection for people aged 65 and over",
                visibility,
                WorkspaceMode.COLLABORATE,
                Classification.PARTNER);
    }
}
