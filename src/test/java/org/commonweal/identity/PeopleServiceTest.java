package org.commonweal.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import org.commonweal.kernel.AccessRefused;
import org.commonweal.kernel.NotFound;
import org.commonweal.kernel.OrganisationId;
import org.commonweal.kernel.PersonId;
import org.commonweal.kernel.PortalClock;
import org.commonweal.kernel.RuleViolation;
import org.commonweal.testing.Browser;
import org.commonweal.testing.PortalTest;
import org.commonweal.testing.SentAccountMail;
import org.commonweal.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
class PeopleServiceTest {

    @Autowired
    World world;

    @Autowired
    PeopleService service;

    @Autowired
    PeopleQueries queries;

    @Autowired
    Directory directory;

    @Autowired
    ActingFor actingFor;

    @Autowired
    CurrentActor actors;

    @Autowired
    PortalClock clock;

    @LocalServerPort
    int port;

    private OrganisationId group;
    private PersonId steward;
    private PersonId member;
    private PersonId administrator;

    @BeforeEach
    void aGroupWithItsSteward() {
        group = world.partner("West Edge");
        steward = world.person("Di Neighbour", group, Role.ORG_ADMIN);
        member = world.person("Mel Member", group);
        administrator = world.officer("Ada Administrator", Role.ADMINISTRATOR);
    }

    @Test
    void invitingAKnownAddressInAnotherCaseAttachesThePerson() {
        var other = world.partner("Pantry");
        var known = world.person("Kim Known", other);
        var shouted = directory.emailOf(known).orElseThrow().toUpperCase();
        long before = world.as(administrator, () -> queries.countRows("", null));

        var invited = world.as(steward, () -> service.invite(invitation(shouted, Role.CONTRIBUTOR)));

        assertThat(invited).isEqualTo(known);
        assertThat(world.as(administrator, () -> queries.countRows("", null))).isEqualTo(before);
        assertThat(directory.standing(known, clock.instant()).organisations()).containsExactlyInAnyOrder(group, other);
    }

    @Test
    void anInvitedPersonSetsAPasswordAndSignsIn() {
        var address = "new" + group.value() + "@example.org";
        var invited = world.as(steward, () -> service.invite(invitation(address, Role.CONTRIBUTOR)));
        assertThat(directory.standing(invited, clock.instant()).active()).isFalse();

        var link = SentAccountMail.to(address).getLast().link();
        var browser = new Browser(port);
        var page = browser.open(link);
        assertThat(page.body()).contains("Di Neighbour invites you, Nat New");
        browser.submit(page, link, Map.of("password", "a password of my own"));

        assertThat(browser.signIn("/app/", address, "a password of my own")
                        .uri()
                        .getPath())
                .isEqualTo("/app/");
        assertThat(directory.standing(invited, clock.instant()).hasAt(group, Role.CONTRIBUTOR))
                .isTrue();
    }

    @Test
    void refusesToInviteAMemberAgain() {
        var address = directory.emailOf(member).orElseThrow();

        assertThatThrownBy(() -> world.as(steward, () -> service.invite(invitation(address))))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("belongs to West Edge");
    }

    @Test
    void aStewardLooksAfterTheirOwnOrganisationOnly() {
        var elsewhere = world.partner("Elsewhere");
        var stranger = world.person("Sal Stranger", elsewhere);

        assertThatThrownBy(() -> world.as(steward, () -> service.suspend(stranger, "no reason")))
                .isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> world.as(steward, () -> service.endMembership(stranger, elsewhere)))
                .isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> world.as(steward, () -> service.assign(stranger, elsewhere, Set.of(Role.ORG_ADMIN))))
                .isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> world.as(steward, () -> queries.getDetails(stranger)))
                .isInstanceOf(NotFound.class);
        assertThat(world.as(steward, () -> queries.findRows("", null, PageRequest.of(0, 50))))
                .extracting(PersonRow::id)
                .containsExactlyInAnyOrder(steward, member);
    }

    @Test
    void aMemberLooksAfterNobody() {
        assertThatThrownBy(() -> world.as(member, () -> service.suspend(steward, "no reason")))
                .isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> world.as(member, () -> queries.countRows("", null)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void rolesOfTheCouncilAreNotForPartnersNorFromStewards() {
        assertThatThrownBy(() -> world.as(administrator, () -> service.assign(member, group, Set.of(Role.FINANCE))))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("council's own people");

        var councilSteward = world.officer("Cas Steward", Role.ORG_ADMIN);
        var officer = world.officer("Ola Officer");
        assertThatThrownBy(() -> world.as(
                        councilSteward, () -> service.assign(officer, world.council(), Set.of(Role.ADMINISTRATOR))))
                .isInstanceOf(AccessRefused.class);
    }

    @Test
    void aStewardGivesAndTakesRolesAtTheirOrganisation() {
        world.as(steward, () -> service.assign(member, group, Set.of(Role.DATA_SUBMITTER)));
        assertThat(directory.standing(member, clock.instant()).roles().get(group))
                .containsExactlyInAnyOrder(Role.MEMBER, Role.DATA_SUBMITTER);

        world.as(steward, () -> service.assign(member, group, Set.of()));
        assertThat(directory.standing(member, clock.instant()).roles().get(group))
                .containsExactly(Role.MEMBER);
    }

    @Test
    void suspensionEndsTheStandingUntilReinstated() {
        world.as(steward, () -> service.suspend(member, "Left without handing over"));
        assertThat(directory.standing(member, clock.instant()).active()).isFalse();
        assertThat(actors.as(member, actors::get).isPerson()).isFalse();

        world.as(steward, () -> service.reinstate(member));
        assertThat(directory.standing(member, clock.instant()).active()).isTrue();
    }

    @Test
    void nobodySuspendsThemselves() {
        assertThatThrownBy(() -> world.as(steward, () -> service.suspend(steward, "holiday")))
                .hasMessageContaining("cannot suspend yourself");
    }

    @Test
    void whoBelongsToTwoChoosesForWhomTheyAct() {
        var second = world.partner("Second");
        world.as(
                administrator,
                () -> service.introduce(
                        new PersonDraft("", directory.emailOf(member).orElseThrow(), second, Set.of())));
        assertThatThrownBy(() -> world.as(member, actingFor::require)).hasMessageContaining("Choose at the top");

        world.as(member, () -> actingFor.choose(second));

        assertThat(world.as(member, actingFor::require)).isEqualTo(second);
        assertThatThrownBy(() -> world.as(member, () -> actingFor.choose(world.council())))
                .isInstanceOf(NotFound.class);
    }

    private PersonDraft invitation(String address, Role... roles) {
        return new PersonDraft("Nat New", address, group, Set.of(roles));
    }
}
