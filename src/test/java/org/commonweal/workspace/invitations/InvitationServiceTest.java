package org.commonweal.workspace.invitations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.commonweal.access.Level;
import org.commonweal.access.Principal;
import org.commonweal.identity.BuiltInAccounts;
import org.commonweal.identity.CurrentActor;
import org.commonweal.identity.Directory;
import org.commonweal.identity.GuestInvitation;
import org.commonweal.identity.GuestQueries;
import org.commonweal.identity.Role;
import org.commonweal.kernel.AccessRefused;
import org.commonweal.kernel.DueWork;
import org.commonweal.kernel.Happened;
import org.commonweal.kernel.NotFound;
import org.commonweal.kernel.PersonId;
import org.commonweal.kernel.PortalClock;
import org.commonweal.kernel.RuleViolation;
import org.commonweal.testing.PortalTest;
import org.commonweal.testing.SentAccountMail;
import org.commonweal.testing.TestClock;
import org.commonweal.testing.World;
import org.commonweal.workspace.MemberRow;
import org.commonweal.workspace.Members;
import org.commonweal.workspace.Spaces;
import org.commonweal.workspace.WorkspaceId;
import org.commonweal.workspace.WorkspaceQueries;
import org.commonweal.workspace.WorkspaceService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@PortalTest
@RecordApplicationEvents
class InvitationServiceTest {

    private static final Duration DAY = Duration.ofDays(1);

    @Autowired
    World world;

    @Autowired
    WorkspaceService workspaces;

    @Autowired
    WorkspaceQueries spaces;

    @Autowired
    Members members;

    @Autowired
    InvitationService service;

    @Autowired
    InvitationAnswers answers;

    @Autowired
    InvitationQueries queries;

    @Autowired
    InvitationKeeper keeper;

    @Autowired
    InvitationSource source;

    @Autowired
    OpenInvitations waiting;

    @Autowired
    CurrentActor actors;

    @Autowired
    ApplicationEvents events;

    PersonId manager;
    PersonId colleague;
    PersonId guest;
    PersonId stranger;
    WorkspaceId space;

    @BeforeEach
    void aPrivateSpaceWithTwoManagers() {
        manager = world.officer("Manager", Role.LEAD_COMMISSIONER);
        colleague = world.officer("Colleague");
        guest = world.person("Guest", world.partner("Charity"));
        stranger = world.person("Stranger", world.partner("Club"));
        space = Spaces.made(world, workspaces, manager, "Ageing well");
        Spaces.join(world, members, manager, space, colleague, Level.MANAGE);
    }

    @AfterEach
    void today() {
        TestClock.reset();
    }

    @Test
    void findsAPersonWhateverTheCaseOfTheAddressAndTellsThemAlone() {
        var shouted = " " + world.emailOf(guest).toUpperCase(Locale.ROOT) + " ";

        var invitation = world.as(manager, () -> service.invite(space, shouted, Level.READ, ""));

        assertThat(facts(invitation, "invitation.made"))
                .singleElement()
                .satisfies(fact -> assertThat(fact.values())
                        .containsEntry("for", guest.value().toString()));
        assertThat(world.as(guest, () -> queries.getDetails(invitation)).mine()).isTrue();
    }

    @Test
    void bringsInSomebodyNobodyKnowsAsAGuestWithTheInvitationWaitingForThem(
            @Autowired GuestQueries guests, @Autowired Directory directory, @Autowired BuiltInAccounts accounts) {
        var address = "New.Neighbour" + System.nanoTime() + "@Example.org";
        var lastDay = LocalDate.now(PortalClock.LONDON).plusDays(60);
        var given = new GuestInvitation("Nia Neighbour", address, "Hillcroft", "Reads the survey", lastDay);

        var invitation = world.as(manager, () -> service.inviteGuest(space, given, Level.READ, "Please look."));

        var nia = directory.personByEmail(address).orElseThrow().id();
        assertThat(world.as(manager, () -> guests.findRows(PageRequest.of(0, 50))))
                .filteredOn(row -> row.person().equals(nia))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.sponsor()).isEqualTo(manager);
                    assertThat(row.purpose()).isEqualTo("Reads the survey");
                    assertThat(row.endsOn()).isEqualTo(lastDay);
                });
        assertThat(SentAccountMail.to(address.toLowerCase(Locale.ROOT)))
                .singleElement()
                .satisfies(mail -> assertThat(mail.link()).startsWith("/idp/invitation/"));
        accounts.create(nia, "a long enough password");
        assertThat(world.as(nia, () -> waiting.dueFor(actors.get(), 5)))
                .extracting(DueWork.Item::path)
                .containsExactly(invitation.path());
        assertThat(world.as(nia, () -> queries.getDetails(invitation)).message())
                .isEqualTo("Please look.");
        world.as(nia, () -> answers.decline(invitation, "Not for me"));
        assertThatThrownBy(() -> world.as(nia, () -> spaces.getDetails(space))).isInstanceOf(NotFound.class);
    }

    @Test
    void invitesSomebodyKnownAsTheyAreWhateverTheCaseAndWhateverIsSaidOfThem(@Autowired GuestQueries guests) {
        var shouted = world.emailOf(guest).toUpperCase(Locale.ROOT);
        var given = new GuestInvitation("Somebody Else", shouted, "", "Whatever", null);

        var invitation = world.as(manager, () -> service.inviteGuest(space, given, Level.READ, ""));

        assertThat(world.as(guest, () -> queries.getDetails(invitation)).mine()).isTrue();
        assertThat(world.as(manager, () -> guests.findRows(PageRequest.of(0, 50))))
                .noneMatch(row -> row.person().equals(guest));
    }

    @Test
    void leavesVouchingForGuestsToTheCouncilAndAsksWhoTheyAre() {
        Spaces.join(world, members, manager, space, stranger, Level.MANAGE);
        var address = "unknown" + System.nanoTime() + "@example.org";
        var named = new GuestInvitation("Uma Unknown", address, "", "Reads along", null);
        var nameless = new GuestInvitation(" ", address, "", "Reads along", null);

        assertThatThrownBy(() -> world.as(stranger, () -> service.inviteGuest(space, named, Level.READ, "")))
                .isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> world.as(manager, () -> service.inviteGuest(space, nameless, Level.READ, "")))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.field()).isEqualTo("name"));
        assertThatThrownBy(() -> world.as(guest, () -> service.inviteGuest(space, named, Level.READ, "")))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> world.as(manager, () -> service.invite(space, address, Level.READ, "")))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.code()).isEqualTo(InvitationService.UNKNOWN));
    }

    @Test
    void sendsNoInvitationToSomebodyWhoCouldNotComeIn() {
        var gone = world.person("Gone", world.partner("Closed trust"));
        var theirs = world.as(gone, () -> actors.get().organisation());
        world.endMembership(gone, theirs);

        assertThatThrownBy(() -> world.as(manager, () -> service.invite(space, world.emailOf(gone), Level.READ, "")))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("no access to the portal at present");
    }

    @Test
    void showsTheInvitedPersonWhatTheySayYesToBeforeTheyCanSeeTheSpace() {
        var invitation =
                world.as(manager, () -> service.invite(space, world.emailOf(guest), Level.READ, "Please join us."));

        var seen = world.as(guest, () -> queries.getDetails(invitation));

        assertThat(seen.spaceName()).isEqualTo("Ageing well");
        assertThat(seen.purpose()).startsWith("Activity and connection");
        assertThat(seen.inviter()).isEqualTo("Manager");
        assertThat(seen.message()).isEqualTo("Please join us.");
        assertThat(seen.expiresAt()).isEqualTo(seen.sentAt().plus(14 * 24, java.time.temporal.ChronoUnit.HOURS));
        assertThat(seen.answerable()).isTrue();
        assertThatThrownBy(() -> world.as(guest, () -> spaces.getDetails(space)))
                .isInstanceOf(NotFound.class);
        assertThat(source.draft(invitation.value())).hasValueSatisfying(draft -> {
            assertThat(draft.title()).isEqualTo("Ageing well");
            assertThat(draft.appPath()).isEqualTo("invitations/" + invitation.value());
        });
    }

    @Test
    void letsOnlyManagersInviteAndOnlyThemAndTheInvitedSeeIt() {
        Spaces.join(world, members, manager, space, stranger, Level.CONTRIBUTE);
        var outsider = world.person("Outsider", world.partner("Trust"));
        var invitation = invite();

        assertThatThrownBy(
                        () -> world.as(stranger, () -> service.invite(space, world.emailOf(outsider), Level.READ, "")))
                .isInstanceOf(AccessRefused.class);
        assertThatThrownBy(
                        () -> world.as(outsider, () -> service.invite(space, world.emailOf(outsider), Level.READ, "")))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> world.as(stranger, () -> queries.getDetails(invitation)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> world.as(stranger, () -> service.withdraw(invitation)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> world.as(stranger, () -> answers.accept(invitation)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> world.as(manager, () -> answers.accept(invitation)))
                .isInstanceOf(NotFound.class);
        assertThat(world.as(colleague, () -> queries.getDetails(invitation)).mine())
                .isFalse();
    }

    @Test
    void refusesAnUnknownAddressAndAMemberOnTheField() {
        assertThatThrownBy(
                        () -> world.as(manager, () -> service.invite(space, "nobody.here@example.org", Level.READ, "")))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.field()).isEqualTo("email"))
                .hasMessageContaining("Nobody with this address");
        assertThatThrownBy(
                        () -> world.as(manager, () -> service.invite(space, world.emailOf(colleague), Level.READ, "")))
                .hasMessageContaining("can read the space already");
        assertThatThrownBy(() -> world.as(manager, () -> service.invite(space, world.emailOf(guest), Level.MANAGE, "")))
                .hasMessageContaining("to read or to contribute");
    }

    @Test
    void makesThePersonAMemberOnceTheyAccept() {
        var invitation = invite();

        var opened = world.as(guest, () -> answers.accept(invitation));

        assertThat(opened).isEqualTo(space);
        assertThat(world.as(guest, () -> spaces.getDetails(space)).canContribute())
                .isTrue();
        assertThat(facts(invitation, "invitation.accepted"))
                .singleElement()
                .satisfies(fact -> assertThat(fact.values())
                        .containsEntry("for", manager.value().toString()));
        assertThatThrownBy(() -> world.as(guest, () -> answers.accept(invitation)))
                .hasMessageContaining("accepted already");
        assertThat(membershipsOf(guest)).hasSize(1);
    }

    @Test
    void raisesWhatAMemberMayDoInsteadOfAddingASecondMembership() {
        Spaces.join(world, members, manager, space, guest, Level.READ);
        var invitation = invite();

        world.as(guest, () -> answers.accept(invitation));

        assertThat(membershipsOf(guest)).extracting(MemberRow::level).containsExactly(Level.CONTRIBUTE);
    }

    @Test
    void tellsTheInviterOfARefusalAndStopsAsking() {
        var invitation = invite();

        world.as(guest, () -> answers.decline(invitation, "We have no time before spring."));

        TestClock.move(DAY.multipliedBy(8));
        keeper.look();
        assertThat(due(guest)).isEmpty();
        assertThat(facts(invitation, "invitation.reminded")).isEmpty();
        assertThat(facts(invitation, "invitation.declined"))
                .singleElement()
                .satisfies(fact -> assertThat(fact.values())
                        .containsEntry("for", manager.value().toString())
                        .doesNotContainValue("We have no time before spring."));
        assertThat(rows(manager)).singleElement().satisfies(row -> {
            assertThat(row.state()).isEqualTo(InvitationState.DECLINED);
            assertThat(row.reason()).isEqualTo("We have no time before spring.");
            assertThat(row.resendable()).isFalse();
        });
        assertThatThrownBy(() -> world.as(guest, () -> answers.accept(invitation)))
                .hasMessageContaining("was declined");
    }

    @Test
    void isDeadAfterFourteenDaysUntilItsMakerSendsItAgain() {
        var invitation = invite();
        TestClock.move(DAY.multipliedBy(14));

        assertThatThrownBy(() -> world.as(guest, () -> answers.accept(invitation)))
                .hasMessageContaining("not answered in time");
        assertThat(due(guest)).isEmpty();
        keeper.look();
        assertThat(facts(invitation, "invitation.lapsed")).hasSize(1);
        assertThat(world.as(guest, () -> queries.getDetails(invitation)).state())
                .isEqualTo(InvitationState.LAPSED);
        assertThatThrownBy(() -> world.as(colleague, () -> service.resend(invitation)))
                .hasMessageContaining("Only the person who made this invitation");

        world.as(manager, () -> service.resend(invitation));

        assertThat(due(guest)).hasSize(1);
        world.as(guest, () -> answers.accept(invitation));
        assertThat(membershipsOf(guest)).hasSize(1);
    }

    @Test
    void remindsOnceAfterAWeek() {
        var invitation = invite();
        keeper.look();
        assertThat(facts(invitation, "invitation.reminded")).isEmpty();

        TestClock.move(DAY.multipliedBy(7));
        keeper.look();
        keeper.look();

        assertThat(facts(invitation, "invitation.reminded"))
                .singleElement()
                .satisfies(fact -> assertThat(fact.values())
                        .containsEntry("for", guest.value().toString()));
    }

    @Test
    void sendsAnOpenInvitationAgainInsteadOfMakingASecondOne() {
        var first = invite();
        TestClock.move(DAY.multipliedBy(3));

        var second = world.as(manager, () -> service.invite(space, world.emailOf(guest), Level.READ, "Again"));

        assertThat(second).isEqualTo(first);
        assertThat(rows(manager)).singleElement().satisfies(row -> {
            assertThat(row.level()).isEqualTo(Level.READ);
            assertThat(row.expiresAt()).isEqualTo(row.sentAt().plus(DAY.multipliedBy(14)));
        });
        assertThat(facts(first, "invitation.made")).hasSize(2);
        assertThatThrownBy(() -> world.as(colleague, () -> service.invite(space, world.emailOf(guest), Level.READ, "")))
                .hasMessageContaining("Withdraw it to make one of your own");
    }

    @Test
    void letsAnotherManagerInviteOnceTheFirstInvitationLapsed() {
        var first = invite();
        TestClock.move(DAY.multipliedBy(15));

        var second = world.as(colleague, () -> service.invite(space, world.emailOf(guest), Level.READ, ""));

        assertThat(second).isNotEqualTo(first);
        assertThat(due(guest)).extracting(DueWork.Item::path).containsExactly(second.path());
        assertThatThrownBy(() -> world.as(manager, () -> service.resend(first)))
                .hasMessageContaining("has just invited");
    }

    @Test
    void cannotBeAnsweredOnceWithdrawnOrWhenTheSpaceIsClosed() {
        var withdrawn = invite();
        world.as(colleague, () -> service.withdraw(withdrawn));

        assertThatThrownBy(() -> world.as(guest, () -> answers.accept(withdrawn)))
                .hasMessageContaining("was withdrawn");
        var late = invite();
        world.as(manager, () -> workspaces.makeReadOnly(space, "The review is closed."));
        assertThatThrownBy(() -> world.as(guest, () -> answers.accept(late)))
                .hasMessageContaining("The review is closed.");
        assertThatThrownBy(this::invite).hasMessageContaining("The review is closed.");
    }

    @Test
    void waitsForTheInvitedPersonOnTheirHomePage() {
        var invitation = invite();

        assertThat(due(guest)).singleElement().satisfies(item -> {
            assertThat(item.title()).isEqualTo("Answer the invitation to “Ageing well”");
            assertThat(item.path()).isEqualTo("invitations/" + invitation.value());
        });
        assertThat(due(manager)).isEmpty();
    }

    private InvitationId invite() {
        return world.as(manager, () -> service.invite(space, world.emailOf(guest), Level.CONTRIBUTE, ""));
    }

    private List<DueWork.Item> due(PersonId person) {
        return world.as(person, () -> waiting.dueFor(actors.get(), 10));
    }

    private List<InvitationRow> rows(PersonId person) {
        return world.as(person, () -> queries.findRows(space, PageRequest.of(0, 25)));
    }

    private List<MemberRow> membershipsOf(PersonId person) {
        return world.as(manager, () -> members.list(space)).stream()
                .filter(row -> row.principal().equals(Principal.of(person)))
                .toList();
    }

    private List<Happened> facts(InvitationId invitation, String action) {
        return events.stream(Happened.class)
                .filter(fact -> fact.subject().equals(invitation.subject()))
                .filter(fact -> fact.action().equals(action))
                .toList();
    }
}
