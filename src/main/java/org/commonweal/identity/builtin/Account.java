package org.commonweal.identity.builtin;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.commonweal.kernel.Actor;
import org.commonweal.kernel.AggregateRoot;
import org.commonweal.kernel.Happened;
import org.commonweal.kernel.PersonId;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "builtin_account")
class Account extends AggregateRoot {

    @Column(name = "person_id", nullable = false)
    private UUID personId;

    @Column(name = "username", length = 60)
    private @Nullable String username;

    @Column(name = "password_hash", nullable = false, length = 200)
    private String passwordHash;

    @Column(name = "changed_at", nullable = false)
    private Instant changedAt;

    protected Account() {}

    Account(PersonId person, @Nullable String username, String passwordHash, Instant at) {
        this.personId = person.value();
        this.username = username;
        this.passwordHash = passwordHash;
        this.changedAt = at;
    }

    void changePassword(String hash, Instant at) {
        passwordHash = hash;
        changedAt = at;
        var by = Actor.person(person(), null, "Account holder");
        registerEvent(new Happened(person().subject(), "identity.passwordChanged", by, at, null, Map.of()));
    }

    /** What tokens name as their subject. */
    String subject() {
        return rawId().toString();
    }

    PersonId person() {
        return new PersonId(personId);
    }

    String passwordHash() {
        return passwordHash;
    }
}
