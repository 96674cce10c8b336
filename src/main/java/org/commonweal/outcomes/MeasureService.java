package org.commonweal.outcomes;

import org.commonweal.identity.CurrentActor;
import org.commonweal.identity.SignedIn;
import org.commonweal.kernel.DeletionGuard;
import org.commonweal.kernel.PortalClock;
import org.commonweal.kernel.RuleViolation;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes down how one will see whether outcomes come about. */
@Service
@Transactional
@SignedIn
public class MeasureService {

    private final Measures measures;
    private final OutcomeRegister register;
    private final ThreadService thread;
    private final ObjectProvider<DeletionGuard> guards;
    private final OutcomeReaders readers;
    private final CurrentActor actors;
    private final PortalClock clock;

    MeasureService(
            Measures measures,
            OutcomeRegister register,
            ThreadService thread,
            ObjectProvider<DeletionGuard> guards,
            OutcomeReaders readers,
            CurrentActor actors,
            PortalClock clock) {
        this.measures = measures;
        this.register = register;
        this.thread = thread;
        this.guards = guards;
        this.readers = readers;
        this.actors = actors;
        this.clock = clock;
    }

    public void add(OutcomeId id, MeasureDraft draft) {
        var outcome = register.changing(id);
        outcome.requireCurrent();
        requireFree(draft.code(), null);
        var measure = new Measure(outcome, draft, actors.get(), clock.instant());
        readers.protect(measure.id().subject(), outcome.space());
        measures.save(measure);
        if (outcome.state() == OutcomeState.AGREED) {
            readers.show(id);
        }
        thread.tie(new Stitch(id.subject(), measure.id().subject(), LinkKind.MEASURED_BY), outcome.space());
    }

    public void change(MeasureId id, long version, MeasureDraft draft) {
        var measure = changing(id);
        requireFree(draft.code(), measure);
        measure.change(version, draft, actors.get(), clock.instant());
        measures.save(measure);
    }

    /** @throws RuleViolation that names what still uses it */
    public void remove(MeasureId id) {
        var measure = changing(id);
        var uses = guards.stream()
                .flatMap(guard -> guard.usesOf(id.subject(), actors.get()).stream())
                .toList();
        if (!uses.isEmpty()) {
            throw RuleViolation.listing(
                    "outcomes.measureInUse", "This measure is still used, so it cannot be removed.", uses);
        }
        thread.untie(new Stitch(measure.outcome().subject(), id.subject(), LinkKind.MEASURED_BY), measure.space());
        measure.removed(actors.get(), clock.instant());
        measures.save(measure);
        measures.delete(measure);
    }

    private Measure changing(MeasureId id) {
        var measure = register.measure(id);
        register.changing(measure.outcome()).requireCurrent();
        return measure;
    }

    private void requireFree(String code, @Nullable Measure own) {
        measures.findByCode(code).filter(other -> !other.equals(own)).ifPresent(other -> {
            throw RuleViolation.onField(
                    "outcomes.code", "code", "The code %s is taken. Choose another one.".formatted(code));
        });
    }
}
