package org.commonweal.consultation.link;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.commonweal.consultation.Consulted;
import org.commonweal.kernel.Actor;
import org.commonweal.kernel.AggregateRoot;
import org.commonweal.kernel.Happened;
import org.commonweal.kernel.SubjectRef;

/** That a consultation belongs to something another module keeps. */
@Entity
@Table(name = "consultation_link")
class ConsultationLink extends AggregateRoot {

    @Column(name = "consultation_id", nullable = false, updatable = false)
    private UUID consultationId;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false, updatable = false, length = 20)
    private LinkKind kind;

    @Column(name = "subject_type", nullable = false, updatable = false, length = 30)
    private String subjectType;

    @Column(name = "subject_id", nullable = false, updatable = false)
    private UUID subjectId;

    protected ConsultationLink() {}

    ConsultationLink(Consulted consultation, LinkKind kind, SubjectRef subject, Actor by, Instant at) {
        this.consultationId = consultation.id().value();
        this.kind = kind;
        this.subjectType = subject.type();
        this.subjectId = subject.id();
        registerEvent(new Happened(
                consultation.id().subject(),
                "consultation.linked",
                by,
                at,
                consultation.space().subject(),
                Map.of("kind", kind.name(), "to", subject.toString())));
    }

    UUID consultation() {
        return consultationId;
    }

    LinkKind kind() {
        return kind;
    }

    SubjectRef subject() {
        return new SubjectRef(subjectType, subjectId);
    }
}
