package org.commonweal.commissioning.plan;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.commonweal.access.Access;
import org.commonweal.access.Level;
import org.commonweal.identity.CurrentActor;
import org.commonweal.identity.Directory;
import org.commonweal.identity.PersonRef;
import org.commonweal.identity.RequiresRole;
import org.commonweal.identity.Role;
import org.commonweal.identity.SignedIn;
import org.commonweal.kernel.PersonId;
import org.commonweal.kernel.PortalClock;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads plans, as far as the reader may see them. */
@Service
@Transactional(readOnly = true)
@SignedIn
public class PlanQueries {

    private static final Sort LATEST_FIRST = Sort.by("startYear").descending();

    private final PlanYears plans;
    private final PlanRegister register;
    private final PlanLines lines;
    private final ProposalScores scores;
    private final SensitivityRuns runs;
    private final PlanChanges changes;
    private final Proposals proposals;
    private final PlanReaders readers;
    private final Access access;
    private final Directory directory;
    private final CurrentActor actors;
    private final PortalClock clock;

    PlanQueries(
            PlanYears plans,
            PlanRegister register,
            PlanLines lines,
            ProposalScores scores,
            SensitivityRuns runs,
            PlanChanges changes,
            Proposals proposals,
            PlanReaders readers,
            Access access,
            Directory directory,
            CurrentActor actors,
            PortalClock clock) {
        this.plans = plans;
        this.register = register;
        this.lines = lines;
        this.scores = scores;
        this.runs = runs;
        this.changes = changes;
        this.proposals = proposals;
        this.readers = readers;
        this.access = access;
        this.directory = directory;
        this.actors = actors;
        this.clock = clock;
    }

    /** Latest year first. */
    public List<PlanRow> findRows() {
        return plans.findAll(access.readable(Level.READ), LATEST_FIRST).stream()
                .map(plan -> new PlanRow(plan.id(), plan.label(), plan.state(), plan.callClosesOn(), lines.count(plan)))
                .toList();
    }

    /** Whether the reader may start the plan of another year. */
    public boolean canStart() {
        return readers.head();
    }

    /** @throws org.commonweal.kernel.NotFound for an unknown year and for one the reader may not read */
    public PlanDetails get(String slug) {
        var plan = register.plan(slug);
        var readable = lines.readable(plan);
        boolean resultsShown = readers.seeResults(plan);
        return new PlanDetails(
                plan.id(),
                plan.label(),
                plan.state(),
                plan.callClosesOn(),
                plan.weights(),
                plan.weightsNumber(),
                scorers(plan),
                agreements(plan),
                lines.of(plan, readable, resultsShown),
                resultsShown,
                toScore(plan, readable),
                possible(plan),
                plan.versionNumber());
    }

    /** People of the council who are not named yet, by name. */
    @RequiresRole(Role.COMMISSIONING_HEAD)
    public List<PersonRef> findPossibleScorers(PlanId id) {
        var plan = register.plan(id);
        return directory.homeCouncil().stream()
                .flatMap(council ->
                        directory.people(directory.membersOf(council.id(), clock.instant())).values().stream())
                .filter(person -> !plan.hasScorer(person.id()))
                .sorted(Comparator.comparing(PersonRef::name))
                .toList();
    }

    /** The latest stored run, for those who see ranks. */
    public Optional<StoredRun> findSensitivity(PlanId id) {
        var plan = register.plan(id);
        return readers.seeResults(plan)
                ? runs.findFirstByPlanIdOrderByNumberDesc(id.value())
                        .map(run -> new StoredRun(run.number(), run.weightsNumber(), run.runAt(), run.sensitivity()))
                : Optional.empty();
    }

    /** Changes in the order they were proposed. */
    public List<ChangeRow> findChanges(PlanId id) {
        register.plan(id);
        var found = changes.findByPlanIdOrderByProposedAt(id.value());
        var concerned = proposals
                .findByIdIn(
                        found.stream().map(change -> change.proposal().value()).toList())
                .stream()
                .collect(Collectors.toMap(Proposal::id, Function.identity()));
        var people = directory.people(found.stream().map(PlanChange::proposedBy).collect(Collectors.toSet()));
        return found.stream()
                .flatMap(change -> Optional.ofNullable(concerned.get(change.proposal())).stream()
                        .map(proposal -> row(change, proposal, people.get(change.proposedBy()))))
                .toList();
    }

    private ChangeRow row(PlanChange change, Proposal proposal, @Nullable PersonRef by) {
        boolean waiting = change.state() == ChangeState.PROPOSED;
        boolean supported = change.state() == ChangeState.SUPPORTED;
        return new ChangeRow(
                change.id(),
                proposal.ref(),
                proposal.title(),
                change.kind(),
                change.reason(),
                change.startsOn(),
                change.state(),
                by == null ? "A former member" : by.name(),
                change.proposedAt(),
                change.decidedOn(),
                change.minute(),
                change.rejection(),
                waiting && readers.leadsInCabinet(),
                supported && readers.records(),
                waiting && readers.leadsInCabinet() || supported && readers.records());
    }

    private List<PersonRef> scorers(PlanYear plan) {
        return directory.people(plan.scorers()).values().stream()
                .sorted(Comparator.comparing(PersonRef::name))
                .toList();
    }

    private List<PlanDetails.Agreed> agreements(PlanYear plan) {
        var recorders = directory.people(plan.agreements().stream()
                .map(given -> new PersonId(given.recordedBy()))
                .collect(Collectors.toSet()));
        return plan.agreements().stream()
                .map(given -> {
                    var recorder = recorders.get(new PersonId(given.recordedBy()));
                    return new PlanDetails.Agreed(
                            given.body(),
                            given.decidedOn(),
                            given.minute(),
                            recorder == null ? "A former member" : recorder.name(),
                            given.recordedAt());
                })
                .toList();
    }

    private Set<String> toScore(PlanYear plan, List<Proposal> readable) {
        var reader = actors.get().person();
        if (reader == null || !plan.hasScorer(reader) || !plan.state().scores()) {
            return Set.of();
        }
        var waiting = readable.stream()
                .filter(proposal ->
                        proposal.state().takesScores() && !proposal.author().equals(reader))
                .toList();
        var done = scores
                .findByScorerIdAndProposalIdIn(
                        reader.value(),
                        waiting.stream().map(proposal -> proposal.id().value()).toList())
                .stream()
                .filter(score -> score.handedInAt() != null)
                .map(ProposalScore::proposal)
                .collect(Collectors.toSet());
        return waiting.stream()
                .filter(proposal -> !done.contains(proposal.id()))
                .map(Proposal::ref)
                .collect(Collectors.toCollection(java.util.TreeSet::new));
    }

    private PlanDetails.Possible possible(PlanYear plan) {
        boolean head = readers.head();
        var state = plan.state();
        boolean running = state != PlanState.CLOSED;
        boolean used = head && scores.anyIn(plan.id().value());
        return new PlanDetails.Possible(
                head && state == PlanState.DRAFT,
                plan.takesProposals(clock.today()) && actors.get().organisation() != null,
                head && running,
                head && state.compareTo(PlanState.SCORING) <= 0 && !used,
                head && state == PlanState.SCORING && used,
                head && state == PlanState.CALL_OPEN,
                head && state == PlanState.SCORING,
                readers.records() ? next(state) : null,
                readers.moderates() && state == PlanState.IN_FORCE,
                head && state == PlanState.IN_FORCE);
    }

    private static @Nullable AgreeingBody next(PlanState state) {
        return switch (state) {
            case RECOMMENDED -> AgreeingBody.CABINET;
            case CABINET_AGREED -> AgreeingBody.COUNCIL;
            default -> null;
        };
    }
}
