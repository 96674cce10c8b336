package org.commonweal.consultation.analysis;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.commonweal.consultation.ResponseDesk;
import org.commonweal.kernel.Actor;
import org.commonweal.kernel.AggregateRoot;
import org.commonweal.kernel.Happened;
import org.commonweal.kernel.RuleViolation;
import org.jspecify.annotations.Nullable;

/** What somebody says in an answer, as the council's staff name it. */
@Entity
@Table(name = "consultation_code")
class AnswerCode extends AggregateRoot {

    private static final int LONGEST_LABEL = 200;
    private static final int LONGEST_DEFINITION = 2_000;

    @Column(name = "consultation_id", nullable = false, updatable = false)
    private UUID consultationId;

    @Column(name = "question_key", nullable = false, updatable = false, length = 20)
    private String questionKey;

    @Column(name = "label", nullable = false, length = 200)
    private String label;

    @Column(name = "definition", nullable = false, length = 2000)
    private String definition;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false, length = 20)
    private CodeState state = CodeState.ACTIVE;

    @Column(name = "merged_into")
    private @Nullable UUID mergedInto;

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    protected AnswerCode() {}

    AnswerCode(ResponseDesk.Work work, String question, String label, String definition, Instant at) {
        this.consultationId = work.id().value();
        this.questionKey = question;
        this.label = checked("label", label, LONGEST_LABEL, 1);
        this.definition = checked("definition", definition, LONGEST_DEFINITION, 0);
        this.createdAt = at;
    }

    UUID id() {
        return rawId();
    }

    UUID consultation() {
        return consultationId;
    }

    String question() {
        return questionKey;
    }

    String label() {
        return label;
    }

    String definition() {
        return definition;
    }

    boolean active() {
        return state == CodeState.ACTIVE;
    }

    @Nullable
    UUID mergedInto() {
        return mergedInto;
    }

    void define(String name, String meaning) {
        requireActive();
        label = checked("label", name, LONGEST_LABEL, 1);
        definition = checked("definition", meaning, LONGEST_DEFINITION, 0);
    }

    void mergeInto(AnswerCode other) {
        requireActive();
        other.requireActive();
        if (other.equals(this) || !other.questionKey.equals(questionKey)) {
            throw new RuleViolation("consultation.code.merge", "Choose another code of the same question.");
        }
        state = CodeState.MERGED;
        mergedInto = other.id();
    }

    void split() {
        requireActive();
        state = CodeState.SPLIT;
    }

    /** Tells of it once for all codes of the change, in the name of the consultation. */
    void changed(ResponseDesk.Work work, String words, Actor by, Instant at) {
        registerEvent(new Happened(
                work.id().subject(),
                "consultation.codebookChanged",
                by,
                at,
                work.space(),
                Map.of("question", questionKey, "change", words)));
    }

    private void requireActive() {
        if (!active()) {
            throw new RuleViolation(
                    "consultation.code.gone", "“%s” is no longer used. Choose another code.".formatted(label));
        }
    }

    private static String checked(String field, String given, int most, int least) {
        var text = given.strip();
        if (text.length() < least || text.length() > most) {
            throw RuleViolation.onField(
                    "consultation.code." + field, field, "Enter %d to %,d characters.".formatted(least, most));
        }
        return text;
    }
}
