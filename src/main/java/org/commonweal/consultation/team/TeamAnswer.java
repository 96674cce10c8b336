package org.commonweal.consultation.team;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.commonweal.consultation.form.Fields;
import org.commonweal.kernel.AggregateRoot;
import org.commonweal.kernel.PersonId;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What colleagues typed as the answer to one question, complete or not. */
@Entity
@Table(name = "consultation_team_answer")
class TeamAnswer extends AggregateRoot {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<Map<String, List<String>>> TYPE = new TypeReference<>() {};

    @Column(name = "team_id", nullable = false, updatable = false)
    private UUID teamId;

    @Column(name = "question_key", nullable = false, updatable = false, length = 20)
    private String question;

    @JdbcTypeCode(SqlTypes.LONGVARCHAR)
    @Column(name = "fields", nullable = false, columnDefinition = "longtext")
    private String fields = "{}";

    @Column(name = "changed_by", nullable = false)
    private UUID changedBy;

    @Column(name = "changed_at", nullable = false)
    private Instant changedAt;

    protected TeamAnswer() {}

    TeamAnswer(UUID team, String question, Fields typed, PersonId by, Instant at) {
        this.teamId = team;
        this.question = question;
        write(typed, by, at);
    }

    String question() {
        return question;
    }

    Fields fields() {
        return new Fields(JSON.readValue(fields, TYPE));
    }

    PersonId changedBy() {
        return new PersonId(changedBy);
    }

    Instant changedAt() {
        return changedAt;
    }

    /** Refuses what was typed over an answer that a colleague has changed since. */
    void change(long seen, Fields typed, PersonId by, Instant at) {
        requireVersion(seen);
        write(typed, by, at);
    }

    private void write(Fields typed, PersonId by, Instant at) {
        fields = JSON.writeValueAsString(typed.sent());
        changedBy = by.value();
        changedAt = at;
    }
}
