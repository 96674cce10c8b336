package org.commonweal.consultation.team;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.commonweal.consultation.ConsultationId;
import org.commonweal.kernel.Actor;
import org.commonweal.kernel.AggregateRoot;
import org.commonweal.kernel.Happened;
import org.commonweal.kernel.OrganisationId;
import org.commonweal.kernel.SubjectRef;
import org.jspecify.annotations.Nullable;

/** One organisation's work on its response to one consultation. */
@Entity
@Table(name = "consultation_team")
class Team extends AggregateRoot {

    static final String SUBJECT_TYPE = "consultation-team";

    @Column(name = "consultation_id", nullable = false, updatable = false)
    private UUID consultationId;

    @Column(name = "organisation_id", nullable = false, updatable = false)
    private UUID organisationId;

    /** Of the response that counts, once one was submitted. */
    @Column(name = "reference", length = 20)
    private @Nullable String reference;

    /** How often it was submitted. */
    @Column(name = "round", nullable = false)
    private int round;

    protected Team() {}

    Team(ConsultationId consultation, OrganisationId organisation) {
        this.consultationId = consultation.value();
        this.organisationId = organisation.value();
    }

    UUID id() {
        return rawId();
    }

    @Nullable
    String reference() {
        return reference;
    }

    int round() {
        return round;
    }

    /** What the next submission is known by: sent twice, it is the same response. */
    UUID submission() {
        return UUID.nameUUIDFromBytes((rawId() + " " + (round + 1)).getBytes(StandardCharsets.UTF_8));
    }

    void submitted(String received, Actor by, Instant at) {
        reference = received;
        round++;
        registerEvent(new Happened(
                new SubjectRef(SUBJECT_TYPE, rawId()),
                round == 1 ? "consultation.teamSubmitted" : "consultation.teamReplaced",
                by,
                at,
                null,
                Map.of("consultation", consultationId.toString(), "round", String.valueOf(round))));
    }

    void requireRound(int seen) {
        if (round != seen) {
            throw new org.commonweal.kernel.StaleVersion();
        }
    }
}
