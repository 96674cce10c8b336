package org.commonweal.outcomes;

import java.util.List;
import java.util.stream.Stream;
import org.commonweal.kernel.SubjectRef;
import org.commonweal.workspace.SpaceContents;
import org.commonweal.workspace.WorkspaceId;
import org.springframework.stereotype.Component;

/** Outcomes and measures are classified as their space is. */
@Component
class OutcomesOfSpace implements SpaceContents {

    private final Outcomes outcomes;
    private final Measures measures;

    OutcomesOfSpace(Outcomes outcomes, Measures measures) {
        this.outcomes = outcomes;
        this.measures = measures;
    }

    @Override
    public List<SubjectRef> classifiedAs(WorkspaceId space) {
        return Stream.concat(
                        outcomes.idsIn(space.value()).stream().map(id -> new OutcomeId(id).subject()),
                        measures.idsIn(space.value()).stream().map(id -> new MeasureId(id).subject()))
                .toList();
    }
}
