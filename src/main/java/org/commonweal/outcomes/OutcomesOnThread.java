package org.commonweal.outcomes;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.commonweal.access.Access;
import org.commonweal.access.Level;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Component;

/** Outcomes on the thread. */
@Component
class OutcomesOnThread implements ThreadSubjects {

    private final Outcomes outcomes;
    private final Access access;

    OutcomesOnThread(Outcomes outcomes, Access access) {
        this.outcomes = outcomes;
        this.access = access;
    }

    @Override
    public String type() {
        return OutcomeId.SUBJECT_TYPE;
    }

    @Override
    public String title() {
        return "Outcomes";
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public Map<UUID, ThreadNode> nodes(Collection<UUID> ids) {
        Specification<Outcome> readable = access.readable(Level.READ);
        return outcomes
                .findAll(readable.and(
                        (outcome, query, builder) -> outcome.get("id").in(ids)))
                .stream()
                .collect(Collectors.toMap(outcome -> outcome.id().value(), OutcomesOnThread::node));
    }

    static ThreadNode node(Outcome outcome) {
        return new ThreadNode(outcome.id().subject(), outcome.ref(), outcome.statement(), "outcomes/" + outcome.ref());
    }
}
