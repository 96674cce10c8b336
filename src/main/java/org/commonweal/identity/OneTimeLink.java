package org.commonweal.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.commonweal.kernel.AggregateRoot;
import org.commonweal.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/** A link sent to somebody; what stands in it is known only as a hash. */
@Entity
@Table(name = "one_time_link")
class OneTimeLink extends AggregateRoot {

    @Column(name = "token_hash", nullable = false, length = 64)
    private String tokenHash;

    @Enumerated(EnumType.STRING)
    @Column(name = "purpose", nullable = false, length = 20)
    private OneTimeLinks.Purpose purpose;

    @Column(name = "person_id")
    private @Nullable UUID personId;

    @Column(name = "made_by", nullable = false, length = 200)
    private String madeBy;

    @Column(name = "made_at", nullable = false)
    private Instant madeAt;

    @Column(name = "expires_at", nullable = false)
    private Instant expiresAt;

    protected OneTimeLink() {}

    OneTimeLink(
            String tokenHash, OneTimeLinks.Purpose purpose, @Nullable PersonId person, String madeBy, Instant madeAt) {
        this.tokenHash = tokenHash;
        this.purpose = purpose;
        this.personId = person == null ? null : person.value();
        this.madeBy = madeBy;
        this.madeAt = madeAt;
        this.expiresAt = madeAt.plus(purpose.lifetime());
    }

    boolean fits(OneTimeLinks.Purpose wanted, Instant at) {
        return purpose == wanted && expiresAt.isAfter(at);
    }

    String tokenHash() {
        return tokenHash;
    }

    String madeBy() {
        return madeBy;
    }

    Instant expiresAt() {
        return expiresAt;
    }

    @Nullable
    PersonId person() {
        return personId == null ? null : new PersonId(personId);
    }
}
