package org.commonweal.consultation.link;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.commonweal.access.AccessRegistry;
import org.commonweal.access.Classification;
import org.commonweal.kernel.Ids;
import org.commonweal.kernel.SubjectRef;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.transaction.annotation.Transactional;

/** Keeps decisions as a module above would. */
@TestComponent
public class KeptDecisions implements LinkedDecision {

    private final Map<SubjectRef, Standing> standings = new ConcurrentHashMap<>();
    private final AccessRegistry registry;

    KeptDecisions(AccessRegistry registry) {
        this.registry = registry;
    }

    @Override
    public String subjectType() {
        return "kept-decision";
    }

    @Override
    public Optional<Standing> find(SubjectRef decision) {
        return Optional.ofNullable(standings.get(decision));
    }

    /** Something of this type that whoever reads the space can read. */
    @Transactional
    public SubjectRef in(SubjectRef space, String type) {
        var subject = new SubjectRef(type, Ids.timeOrdered());
        registry.protect(subject, space, Classification.PARTNER);
        return subject;
    }

    public void stands(SubjectRef decision, LocalDate on, boolean taken) {
        standings.put(decision, new Standing("Who runs the pools", on, taken));
    }
}
