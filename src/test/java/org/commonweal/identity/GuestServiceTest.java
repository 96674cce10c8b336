package org.commonweal.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import org.commonweal.kernel.AccessRefused;
import org.commonweal.kernel.PersonId;
import org.commonweal.kernel.PortalClock;
import org.commonweal.kernel.RuleViolation;
import org.commonweal.testing.PortalTest;
import org.commonweal.testing.SentAccountMail;
import org.commonweal.testing.TestClock;
import org.commonweal.testing.World;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

@PortalTest
class GuestServiceTest {

    @Autowired
    World world;

    @Autowired
    GuestService service;

    @Autowired
    GuestQueries queries;

    @Autowired
    IdleGuests idleGuests;

    @Autowired
    GuestRenewals renewals;

    @Autowired
    SignIns signIns;

    @Autowired
    BuiltInAccounts accounts;

    @Autowired
    Directory directory;

    @Autowired
    CurrentActor actors;

    @Autowired
    PortalClock clock;

    private PersonId sponsor;
    private String address;

    @BeforeEach
    void aSponsor() {
        sponsor = world.officer("Jules Sponsor");
        address = "guest" + sponsor.value() + "@example.org";
    }

    @AfterEach
    void putTheClockBack() {
        TestClock.reset();
    }

    @Test
    void needsAPurposeAndAnEndWithinAYear() {
        assertThatThrownBy(() -> invite(" ", null)).extracting("code").isEqualTo("identity.guestPurpose");
        assertThatThrownBy(() -> invite("Advice", clock.today().plusDays(366)))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("365 days");
        assertThatThrownBy(() -> invite("Advice", clock.today())).isInstanceOf(RuleViolation.class);

        invite("Advice", null);

        assertThat(onlyGuest().endsOn()).isEqualTo(clock.today().plusDays(180));
    }

    @Test
    void onlyTheCouncilsPeopleVouchForGuests() {
        var outsider = world.person("Olly Outside", world.partner("Outside"));

        assertThatThrownBy(() ->
                        world.as(outsider, () -> service.invite(new GuestInvitation("A", address, "", "Advice", null))))
                .isInstanceOf(AccessRefused.class);
    }

    @Test
    void isRefusedAfterTheLastDayAndBackAfterRenewal() {
        var guest = guestUntil(clock.today().plusDays(6));
        assertThat(active(guest)).isTrue();
        assertThat(onlyGuest().state()).isEqualTo(GuestState.RENEWAL_DUE);

        TestClock.move(Duration.ofDays(7));
        assertThat(active(guest)).isFalse();
        assertThat(actors.as(guest, actors::get).isPerson()).isFalse();
        assertThat(onlyGuest().state()).isEqualTo(GuestState.EXPIRED);
        assertThat(directory.person(guest).name()).isEqualTo("Gil Guest");

        world.as(sponsor, () -> service.renew(guest, clock.today().plusDays(30)));
        assertThat(active(guest)).isTrue();
    }

    @Test
    void letsAnInvitationLapseAfterFourteenDaysUntilSomebodyInvitesAgain() {
        var guest = invite("Advice", clock.today().plusDays(100));
        TestClock.move(Duration.ofDays(14));
        assertThat(onlyGuest().state()).isEqualTo(GuestState.INVITED);

        TestClock.move(Duration.ofDays(1));
        assertThat(onlyGuest().state()).isEqualTo(GuestState.LAPSED);
        assertThat(active(guest)).isFalse();
        assertThatThrownBy(() -> world.as(
                        sponsor, () -> service.renew(guest, clock.today().plusDays(30))))
                .hasMessageContaining("Invite the guest again");

        invite("Advice", clock.today().plusDays(100));
        assertThat(onlyGuest().state()).isEqualTo(GuestState.INVITED);
        assertThat(SentAccountMail.to(address)).hasSize(2);
    }

    @Test
    void onlyTheSponsorOrAnAdministratorRenews() {
        var guest = guestUntil(clock.today().plusDays(6));
        var colleague = world.officer("Cy Colleague");

        assertThatThrownBy(() -> world.as(
                        colleague, () -> service.renew(guest, clock.today().plusDays(30))))
                .isInstanceOf(AccessRefused.class);
        assertThat(world.as(colleague, () -> queries.countRows())).isZero();
    }

    @Test
    void asksTheSponsorToRenewInTime() {
        guestUntil(clock.today().plusDays(6));

        var due = world.as(sponsor, () -> renewals.dueFor(actors.get(), 5));

        assertThat(due)
                .singleElement()
                .satisfies(item -> assertThat(item.title()).isEqualTo("Renew or end the access of Gil Guest"));
    }

    @Test
    void warnsAndThenSuspendsAGuestWhoStaysAway() {
        var guest = guestUntil(clock.today().plusDays(300));
        signIns.admit(new ProviderClaims(
                BuiltInAccounts.ISSUER, subjectOf(guest), "", address, true, java.util.Map.of(), false));

        TestClock.move(Duration.ofDays(76));
        idleGuests.check();
        assertThat(SentAccountMail.to(address))
                .extracting(SentAccountMail.Message::subject)
                .contains("A guest's access is about to be suspended");
        assertThat(active(guest)).isTrue();

        TestClock.move(Duration.ofDays(15));
        idleGuests.check();
        assertThat(active(guest)).isFalse();

        world.as(sponsor, () -> service.renew(guest, clock.today().plusDays(90)));
        assertThat(active(guest)).isTrue();
    }

    @Test
    void endsAtOnceAndCanBeInvitedAgain() {
        var guest = guestUntil(clock.today().plusDays(60));

        world.as(sponsor, () -> service.end(guest, "Work is done"));
        assertThat(active(guest)).isFalse();
        assertThatThrownBy(() -> world.as(
                        sponsor, () -> service.renew(guest, clock.today().plusDays(9))))
                .isInstanceOf(RuleViolation.class);

        invite("More advice", null);
        assertThat(active(guest)).isTrue();
    }

    @Autowired
    People people;

    private String subjectOf(PersonId guest) {
        return people.findById(guest.value()).orElseThrow().subject();
    }

    private PersonId guestUntil(LocalDate end) {
        var guest = invite("Advice on later life", end);
        accounts.create(guest, "four unrelated words here");
        return guest;
    }

    private PersonId invite(String purpose, @Nullable LocalDate end) {
        return world.as(
                sponsor, () -> service.invite(new GuestInvitation("Gil Guest", address, "Later Life", purpose, end)));
    }

    private boolean active(PersonId guest) {
        return directory.standing(guest, clock.instant()).active();
    }

    private GuestRow onlyGuest() {
        return world.as(sponsor, () -> queries.findRows(PageRequest.of(0, 10))).getFirst();
    }
}
