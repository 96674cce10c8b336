package org.commonweal.consultation;

import java.util.Set;
import org.commonweal.access.Access;
import org.commonweal.access.Level;
import org.commonweal.identity.CurrentActor;
import org.commonweal.identity.Role;
import org.commonweal.kernel.AccessRefused;
import org.commonweal.kernel.Actor;
import org.commonweal.kernel.NotFound;
import org.commonweal.workspace.SpaceGuard;
import org.springframework.stereotype.Component;

/** Hands out consultations to those who may work on them. */
@Component
class ConsultationDesk {

    private static final Set<Role> STAFF =
            Set.of(Role.ANALYST, Role.COMMISSIONING_OFFICER, Role.COMMISSIONING_HEAD, Role.LEAD_COMMISSIONER);

    private final Consultations consultations;
    private final SpaceGuard guard;
    private final Access access;
    private final CurrentActor actors;

    ConsultationDesk(Consultations consultations, SpaceGuard guard, Access access, CurrentActor actors) {
        this.consultations = consultations;
        this.guard = guard;
        this.access = access;
        this.actors = actors;
    }

    /** For whoever runs it: staff of the council who contribute to its space. */
    Consultation running(ConsultationId id) {
        var consultation = readable(id);
        requireStaff();
        guard.requireContribution(consultation.space(), id.subject());
        consultation.requireChangeable();
        return consultation;
    }

    /**
     * For what people have a right to at any time, such as that their answers go: as {@link #running}, and also where
     * nothing else in the space can be changed any more.
     */
    Consultation obliging(ConsultationId id) {
        var consultation = readable(id);
        requireStaff();
        access.require(Level.CONTRIBUTE, id.subject());
        return consultation;
    }

    /** For whoever reads the answers: staff of the council who can read its space; partners see what is published. */
    Consultation reading(ConsultationId id) {
        var consultation = readable(id);
        requireStaff();
        access.require(Level.READ, consultation.space().subject());
        return consultation;
    }

    Consultation readable(ConsultationId id) {
        access.require(Level.READ, id.subject());
        return consultations.findById(id.value()).orElseThrow(() -> new NotFound(id.subject()));
    }

    Consultation readable(String slug) {
        var found = consultations.findBySlug(slug).orElseThrow(() -> new NotFound(ConsultationId.SUBJECT_TYPE));
        access.require(Level.READ, found.id().subject());
        return found;
    }

    boolean readsAnswers(Consultation consultation) {
        return staff() && access.may(Level.READ, consultation.space().subject());
    }

    boolean runs(Consultation consultation) {
        return staff()
                && actors.get().viewingAs() == null
                && consultation.state() != ConsultationState.ARCHIVED
                && guard.refusal(consultation.space(), consultation.id().subject())
                        .isEmpty();
    }

    /** Whether the actor does what {@link #obliging} allows. */
    boolean obliges(Consultation consultation) {
        return staff()
                && actors.get().viewingAs() == null
                && access.may(Level.CONTRIBUTE, consultation.id().subject());
    }

    boolean approves() {
        return holds(Set.of(Role.LEAD_CABINET_MEMBER));
    }

    boolean staff() {
        return actors.get().isSystem() || holds(STAFF);
    }

    /** The actor, who must act for themselves. */
    Actor acting() {
        var actor = actors.get();
        if (actor.viewingAs() != null) {
            throw new AccessRefused(
                    "consultation.onlyLooking",
                    "You are looking as somebody else would. Stop that before you change anything.");
        }
        return actor;
    }

    void requireStaff() {
        if (!staff()) {
            throw new AccessRefused(
                    "consultation.staffOnly", "Only commissioning staff and analysts of the council do this.");
        }
    }

    private boolean holds(Set<Role> roles) {
        var standing = actors.standing();
        var council = standing == null ? null : standing.council();
        return standing != null && council != null && roles.stream().anyMatch(role -> standing.hasAt(council, role));
    }
}
