package org.commonweal.outcomes;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.commonweal.access.Access;
import org.commonweal.access.Level;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Component;

/** Measures end the thread for as long as nothing is reported against them. */
@Component
class MeasuresOnThread implements ThreadSubjects {

    private final Measures measures;
    private final Access access;

    MeasuresOnThread(Measures measures, Access access) {
        this.measures = measures;
        this.access = access;
    }

    @Override
    public String type() {
        return MeasureId.SUBJECT_TYPE;
    }

    @Override
    public String title() {
        return "Measures";
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public Map<UUID, ThreadNode> nodes(Collection<UUID> ids) {
        Specification<Measure> readable = access.readable(Level.READ);
        return measures
                .findAll(readable.and(
                        (measure, query, builder) -> measure.get("id").in(ids)))
                .stream()
                .collect(Collectors.toMap(measure -> measure.id().value(), MeasuresOnThread::node));
    }

    static ThreadNode node(Measure measure) {
        return new ThreadNode(measure.id().subject(), measure.code(), measure.name(), "measures/" + measure.code());
    }
}
