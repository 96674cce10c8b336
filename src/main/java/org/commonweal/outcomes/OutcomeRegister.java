package org.commonweal.outcomes;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.commonweal.access.Access;
import org.commonweal.access.Level;
import org.commonweal.identity.CurrentActor;
import org.commonweal.identity.Role;
import org.commonweal.kernel.NotFound;
import org.commonweal.workspace.SpaceGuard;
import org.springframework.stereotype.Component;

/** Loads outcomes and measures for those who may read or change them. */
@Component
class OutcomeRegister {

    private static final Pattern REF = Pattern.compile("O-([1-9]\\d{0,8})", Pattern.CASE_INSENSITIVE);

    private final Outcomes outcomes;
    private final Measures measures;
    private final Access access;
    private final SpaceGuard guard;
    private final CurrentActor actors;

    OutcomeRegister(Outcomes outcomes, Measures measures, Access access, SpaceGuard guard, CurrentActor actors) {
        this.outcomes = outcomes;
        this.measures = measures;
        this.access = access;
        this.guard = guard;
        this.actors = actors;
    }

    Outcome readable(String ref) {
        var outcome = numbered(ref).orElseThrow(() -> new NotFound(OutcomeId.SUBJECT_TYPE));
        access.require(Level.READ, outcome.id().subject());
        return outcome;
    }

    /** The outcome with the reference, if the actor may read it. */
    Optional<Outcome> find(String ref) {
        return numbered(ref)
                .filter(outcome -> access.may(Level.READ, outcome.id().subject()));
    }

    private Optional<Outcome> numbered(String ref) {
        var match = REF.matcher(ref.strip());
        return match.matches() ? outcomes.findByRefNumber(Long.parseLong(match.group(1))) : Optional.empty();
    }

    Outcome readable(OutcomeId id) {
        access.require(Level.READ, id.subject());
        return outcomes.findById(id.value()).orElseThrow(() -> new NotFound(id.subject()));
    }

    /** One that the actor may change, in a space that is open. */
    Outcome changing(OutcomeId id) {
        access.require(Level.CONTRIBUTE, id.subject());
        var outcome = outcomes.findById(id.value()).orElseThrow(() -> new NotFound(id.subject()));
        guard.requireContribution(outcome.workspace(), id.subject());
        return outcome;
    }

    Measure readableMeasure(String code) {
        var measure = measures.findByCode(code.strip().toUpperCase(Locale.ROOT))
                .orElseThrow(() -> new NotFound(MeasureId.SUBJECT_TYPE));
        access.require(Level.READ, measure.id().subject());
        return measure;
    }

    Measure measure(MeasureId id) {
        access.require(Level.CONTRIBUTE, id.subject());
        return measures.findById(id.value()).orElseThrow(() -> new NotFound(id.subject()));
    }

    boolean canChange(Outcome outcome) {
        return guard.refusal(outcome.workspace(), outcome.id().subject()).isEmpty();
    }

    /** Whether the actor agrees outcomes for the council. */
    boolean agrees() {
        return has(Role.LEAD_COMMISSIONER) || has(Role.COMMISSIONING_HEAD);
    }

    private boolean has(Role role) {
        var standing = actors.standing();
        var council = standing == null ? null : standing.council();
        return standing != null && council != null && standing.hasAt(council, role);
    }
}
