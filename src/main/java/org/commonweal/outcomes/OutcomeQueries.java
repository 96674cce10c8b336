package org.commonweal.outcomes;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonweal.access.Access;
import org.commonweal.access.Level;
import org.commonweal.identity.Directory;
import org.commonweal.identity.SignedIn;
import org.commonweal.workspace.WorkspaceId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads outcomes and their measures. */
@Service
@Transactional(readOnly = true)
@SignedIn
public class OutcomeQueries {

    private final Outcomes outcomes;
    private final Measures measures;
    private final OutcomeRegister register;
    private final Directory directory;
    private final Access access;

    OutcomeQueries(Outcomes outcomes, Measures measures, OutcomeRegister register, Directory directory, Access access) {
        this.outcomes = outcomes;
        this.measures = measures;
        this.register = register;
        this.directory = directory;
        this.access = access;
    }

    /** Outcomes the reader may read, of one space or of all, by number. */
    public List<OutcomeRow> findRows(@Nullable WorkspaceId space, Pageable page) {
        var inOrder = PageRequest.of(page.getPageNumber(), page.getPageSize(), Sort.by("refNumber"));
        return rows(outcomes.findAll(readable(space), inOrder).stream());
    }

    public long countRows(@Nullable WorkspaceId space) {
        return outcomes.count(readable(space));
    }

    /** The council's corporate outcomes in the order decided, as far as the reader may read them. */
    public List<OutcomeRow> corporate() {
        Specification<Outcome> ranked = (outcome, query, builder) -> builder.isNotNull(outcome.get("corporateRank"));
        return rows(outcomes.findAll(readable(null).and(ranked), Sort.by("corporateRank")).stream());
    }

    private static List<OutcomeRow> rows(Stream<Outcome> found) {
        return found.map(outcome -> new OutcomeRow(
                        outcome.ref(),
                        outcome.statement(),
                        outcome.themes(),
                        outcome.state(),
                        outcome.corporateRank(),
                        outcome.changedAt()))
                .toList();
    }

    private Specification<Outcome> readable(@Nullable WorkspaceId space) {
        Specification<Outcome> readable = access.readable(Level.READ);
        return space == null
                ? readable
                : readable.and((outcome, query, builder) -> builder.equal(outcome.get("workspaceId"), space.value()));
    }

    /** @throws org.commonweal.kernel.NotFound for an unknown reference and for one the reader may not read */
    public OutcomeDetails get(String ref) {
        var outcome = register.readable(ref);
        return new OutcomeDetails(
                outcome.id(),
                outcome.ref(),
                outcome.draft(),
                outcome.state(),
                outcome.workspace(),
                Wording.doubts(outcome.statement()),
                outcome.state() == OutcomeState.DRAFT ? outcome.missing() : List.of(),
                outcome.outputs(),
                details(measures.findByOutcomeIdOrderByCode(outcome.id().value())),
                outcome.corporateRank(),
                outcome.rankedBy(),
                outcome.changedAt(),
                possible(outcome),
                outcome.versionNumber());
    }

    /** @throws org.commonweal.kernel.NotFound for an unknown code and for one the reader may not read */
    public MeasureDetails measure(String code) {
        return details(List.of(register.readableMeasure(code))).getFirst();
    }

    /** Where the outcome of a measure is found, such as O-3. */
    public String refOf(OutcomeId id) {
        return register.readable(id).ref();
    }

    private List<MeasureDetails> details(List<Measure> found) {
        var suppliers = directory.organisations(found.stream()
                .map(measure -> measure.draft().supplier())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        return found.stream()
                .map(measure -> {
                    var draft = measure.draft();
                    var supplier = draft.supplier() == null ? null : suppliers.get(draft.supplier());
                    return new MeasureDetails(
                            measure.id(),
                            measure.outcome(),
                            draft,
                            supplier == null ? "" : supplier.name(),
                            measure.versionNumber());
                })
                .toList();
    }

    private OutcomeDetails.Possible possible(Outcome outcome) {
        boolean changes = register.canChange(outcome);
        boolean leads = changes && register.agrees();
        var state = outcome.state();
        return new OutcomeDetails.Possible(
                changes && state == OutcomeState.DRAFT,
                changes && state != OutcomeState.RETIRED,
                leads && state == OutcomeState.DRAFT && outcome.missing().isEmpty(),
                leads && state == OutcomeState.AGREED && outcome.corporateRank() == null,
                leads && state != OutcomeState.RETIRED && outcome.corporateRank() == null);
    }
}
