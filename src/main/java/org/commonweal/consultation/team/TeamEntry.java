package org.commonweal.consultation.team;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.commonweal.kernel.Ids;
import org.commonweal.kernel.PersonId;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A line of a team's record: an answer changed, a comment, a submission. Written once. */
@Entity
@Table(name = "consultation_team_entry")
class TeamEntry {

    @Id
    @Column(name = "id", nullable = false, updatable = false)
    private UUID id = Ids.timeOrdered();

    @Column(name = "team_id", nullable = false, updatable = false)
    private UUID teamId;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false, updatable = false, length = 20)
    private TeamEntryKind kind;

    @Column(name = "question_key", nullable = false, updatable = false, length = 20)
    private String question;

    @Column(name = "person_id", nullable = false, updatable = false)
    private UUID personId;

    @JdbcTypeCode(SqlTypes.LONGVARCHAR)
    @Column(name = "body", nullable = false, updatable = false, columnDefinition = "longtext")
    private String body;

    @Column(name = "made_at", nullable = false, updatable = false)
    private Instant madeAt;

    protected TeamEntry() {}

    TeamEntry(UUID team, TeamEntryKind kind, String question, PersonId by, String body, Instant at) {
        this.teamId = team;
        this.kind = kind;
        this.question = question;
        this.personId = by.value();
        this.body = body;
        this.madeAt = at;
    }

    PersonId person() {
        return new PersonId(personId);
    }

    TeamDetails.Line line(String name) {
        return new TeamDetails.Line(kind, question, name, body, madeAt);
    }
}
