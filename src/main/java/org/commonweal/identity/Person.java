package org.commonweal.identity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.commonweal.kernel.Actor;
import org.commonweal.kernel.AggregateRoot;
import org.commonweal.kernel.Happened;
import org.commonweal.kernel.OrganisationId;
import org.commonweal.kernel.PersonId;
import org.commonweal.kernel.RuleViolation;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "person")
class Person extends AggregateRoot {

    @Column(name = "display_name", nullable = false, length = 200)
    private String displayName;

    /** Lower case; for contact and invitations, never for recognising who signed in. */
    @Column(name = "email", nullable = false, length = 254)
    private String email;

    @Column(name = "issuer", length = 250)
    private @Nullable String issuer;

    @Column(name = "subject", length = 250)
    private @Nullable String subject;

    @Enumerated(EnumType.STRING)
    @Column(name = "status", nullable = false, length = 20)
    private PersonStatus status = PersonStatus.INVITED;

    /** When the person was last suspended or reinstated; before that the suspensions tell. */
    @Column(name = "status_since")
    private @Nullable Instant statusSince;

    @ElementCollection
    @CollectionTable(name = "person_suspension", joinColumns = @JoinColumn(name = "person_id"))
    private Set<Suspension> suspensions = new HashSet<>();

    /** The organisation this person chose to act for; matters to those who belong to several. */
    @Column(name = "acting_for")
    private @Nullable UUID actingFor;

    protected Person() {}

    Person(String displayName, String email) {
        this.displayName = displayName.strip();
        this.email = normalised(email);
    }

    /** Addresses are compared without regard to case or surrounding blanks. */
    static String normalised(String email) {
        var address = email.strip().toLowerCase(Locale.ROOT);
        if (address.length() > 254 || !address.matches("[^@\\s<>\"]+@[^@\\s<>\"]+\\.[^@\\s<>\".]+")) {
            throw RuleViolation.onField(
                    "identity.email", "email", "Enter an e-mail address in the form name@example.org.");
        }
        return address;
    }

    /** Binds the person to the account they signed in with; the same account again changes nothing. */
    void signedIn(String issuer, String subject) {
        this.issuer = issuer;
        this.subject = subject;
        if (status == PersonStatus.INVITED) {
            status = PersonStatus.ACTIVE;
        }
    }

    void bound(Actor by, Instant at) {
        happened("identity.accountBound", by, at, Map.of());
    }

    void introduced(Actor by, Instant at) {
        happened("identity.personAdded", by, at, Map.of());
    }

    void actFor(OrganisationId organisation, Actor by, Instant at) {
        actingFor = organisation.value();
        happened("identity.actsFor", by, at, Map.of("organisation", actingFor.toString()));
    }

    void suspend(String reason, Actor by, Instant at) {
        if (status != PersonStatus.ACTIVE && status != PersonStatus.INVITED) {
            throw new RuleViolation("identity.notActive", displayName + " is already suspended.");
        }
        if (reason.isBlank()) {
            throw RuleViolation.onField("identity.reasonNeeded", "reason", "Say why, for the record.");
        }
        status = PersonStatus.SUSPENDED;
        statusSince = at;
        suspensions.add(new Suspension(at, null));
        happened("identity.suspended", by, at, Map.of());
    }

    void reinstate(Actor by, Instant at) {
        if (status != PersonStatus.SUSPENDED) {
            throw new RuleViolation("identity.notSuspended", displayName + " is not suspended.");
        }
        status = subject == null ? PersonStatus.INVITED : PersonStatus.ACTIVE;
        statusSince = at;
        suspensions.stream().filter(one -> one.to() == null).toList().forEach(open -> {
            suspensions.remove(open);
            suspensions.add(new Suspension(open.from(), at));
        });
        happened("identity.reinstated", by, at, Map.of());
    }

    private void happened(String action, Actor by, Instant at, Map<String, String> values) {
        registerEvent(new Happened(id().subject(), action, by, at, null, values));
    }

    PersonId id() {
        return new PersonId(rawId());
    }

    String displayName() {
        return displayName;
    }

    String email() {
        return email;
    }

    @Nullable
    String issuer() {
        return issuer;
    }

    @Nullable
    String subject() {
        return subject;
    }

    PersonStatus status() {
        return status;
    }

    boolean active() {
        return status == PersonStatus.ACTIVE;
    }

    /** Whether the person could sign in at an instant, now or in the past. */
    boolean activeAt(Instant at) {
        if (statusSince == null || !at.isBefore(statusSince)) {
            return active();
        }
        return subject != null && suspensions.stream().noneMatch(suspension -> suspension.covers(at));
    }

    @Nullable
    OrganisationId actingFor() {
        return actingFor == null ? null : new OrganisationId(actingFor);
    }
}
