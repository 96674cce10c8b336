package org.commonweal.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.commonweal.kernel.Actor;
import org.commonweal.kernel.AggregateRoot;
import org.commonweal.kernel.Happened;
import org.commonweal.kernel.PersonId;
import org.commonweal.kernel.PortalClock;
import org.commonweal.kernel.RuleViolation;
import org.jspecify.annotations.Nullable;

/** Somebody from outside whom a council officer vouches for, for a purpose, until the end of a day. */
@Entity
@Table(name = "guest_access")
class GuestAccess extends AggregateRoot {

    static final int USUAL_DAYS = 180;
    static final int MOST_DAYS = 365;
    static final int RENEWAL_DAYS = 30;
    static final int INVITATION_DAYS = 14;

    @Column(name = "person_id", nullable = false)
    private UUID personId;

    @Column(name = "sponsor_id", nullable = false)
    private UUID sponsorId;

    @Column(name = "affiliation", nullable = false, length = 200)
    private String affiliation;

    @Column(name = "purpose", nullable = false, length = 1000)
    private String purpose;

    @Enumerated(EnumType.STRING)
    @Column(name = "status", nullable = false, length = 20)
    private GuestStatus status;

    @Column(name = "starts_on", nullable = false)
    private LocalDate startsOn;

    @Column(name = "ends_on", nullable = false)
    private LocalDate endsOn;

    @Column(name = "last_seen_at")
    private @Nullable Instant lastSeenAt;

    /** Why it was suspended or removed. */
    @Column(name = "reason", nullable = false, length = 1000)
    private String reason = "";

    protected GuestAccess() {}

    GuestAccess(
            Person guest,
            PersonId sponsor,
            String affiliation,
            String purpose,
            LocalDate endsOn,
            Actor by,
            Instant at) {
        this.personId = guest.id().value();
        this.sponsorId = sponsor.value();
        this.affiliation = affiliation.strip();
        this.purpose = checkedPurpose(purpose);
        this.startsOn = day(at);
        this.endsOn = checkedEnd(endsOn, startsOn);
        this.status = guest.active() ? GuestStatus.ACTIVE : GuestStatus.INVITED;
        happened("identity.guestInvited", by, at);
    }

    static LocalDate day(Instant at) {
        return at.atZone(PortalClock.LONDON).toLocalDate();
    }

    private static String checkedPurpose(String purpose) {
        if (purpose.isBlank()) {
            throw RuleViolation.onField("identity.guestPurpose", "purpose", "Say what the guest needs access for.");
        }
        return purpose.strip();
    }

    private static LocalDate checkedEnd(LocalDate end, LocalDate today) {
        if (!end.isAfter(today) || end.isAfter(today.plusDays(MOST_DAYS))) {
            throw RuleViolation.onField(
                    "identity.guestEnd",
                    "endsOn",
                    "A guest's access ends after today and within " + MOST_DAYS + " days.");
        }
        return end;
    }

    /** The guest signed in. */
    void seen(Instant at) {
        lastSeenAt = at;
        if (status == GuestStatus.INVITED) {
            status = GuestStatus.ACTIVE;
        }
    }

    /** Lengthens the access, also after it ran out or was suspended; what the guest could see comes back by itself. */
    void renew(LocalDate until, PersonId sponsor, Actor by, Instant at) {
        requireNotRemoved();
        if (stateOn(day(at)) == GuestState.LAPSED) {
            throw new RuleViolation(
                    "identity.guestLapsed", "Nobody took this invitation up in time. Invite the guest again instead.");
        }
        endsOn = checkedEnd(until, day(at));
        sponsorId = sponsor.value();
        if (status == GuestStatus.SUSPENDED) {
            status = GuestStatus.ACTIVE;
            lastSeenAt = at;
        }
        happened("identity.guestRenewed", by, at);
    }

    void suspend(String why, Actor by, Instant at) {
        requireNotRemoved();
        status = GuestStatus.SUSPENDED;
        reason = why;
        happened("identity.guestSuspended", by, at);
    }

    void remove(String why, Actor by, Instant at) {
        requireNotRemoved();
        if (why.isBlank()) {
            throw RuleViolation.onField("identity.reasonNeeded", "reason", "Say why, for the record.");
        }
        status = GuestStatus.REMOVED;
        reason = why.strip();
        happened("identity.guestRemoved", by, at);
    }

    private void requireNotRemoved() {
        if (status == GuestStatus.REMOVED) {
            throw new RuleViolation("identity.guestRemoved", "This guest was removed. Invite them again instead.");
        }
    }

    /** Takes up somebody who was removed before, or let the invitation lapse, under new terms. */
    void inviteAgain(PersonId sponsor, String from, String purpose, LocalDate until, Actor by, Instant at) {
        boolean lapsed = stateOn(day(at)) == GuestState.LAPSED;
        if (status != GuestStatus.REMOVED && !lapsed) {
            throw new RuleViolation(
                    "identity.alreadyGuest", "This person is a guest already. Renew their access instead.");
        }
        this.sponsorId = sponsor.value();
        this.affiliation = from.strip();
        this.purpose = checkedPurpose(purpose);
        this.startsOn = day(at);
        this.endsOn = checkedEnd(until, startsOn);
        this.status = lapsed ? GuestStatus.INVITED : GuestStatus.ACTIVE;
        this.lastSeenAt = null;
        happened("identity.guestInvited", by, at);
    }

    private void happened(String action, Actor by, Instant at) {
        var values = Map.of("sponsor", sponsorId.toString(), "endsOn", endsOn.toString(), "status", status.name());
        registerEvent(new Happened(person().subject(), action, by, at, null, values));
    }

    PersonId person() {
        return new PersonId(personId);
    }

    PersonId sponsor() {
        return new PersonId(sponsorId);
    }

    String affiliation() {
        return affiliation;
    }

    String purpose() {
        return purpose;
    }

    String reason() {
        return reason;
    }

    LocalDate endsOn() {
        return endsOn;
    }

    @Nullable
    Instant lastSeenAt() {
        return lastSeenAt;
    }

    GuestState stateOn(LocalDate today) {
        if (status == GuestStatus.REMOVED) {
            return GuestState.REMOVED;
        }
        if (endsOn.isBefore(today)) {
            return GuestState.EXPIRED;
        }
        return switch (status) {
            case INVITED -> startsOn.plusDays(INVITATION_DAYS).isBefore(today) ? GuestState.LAPSED : GuestState.INVITED;
            case SUSPENDED -> GuestState.SUSPENDED;
            default -> endsOn.isBefore(today.plusDays(RENEWAL_DAYS)) ? GuestState.RENEWAL_DUE : GuestState.ACTIVE;
        };
    }
}
