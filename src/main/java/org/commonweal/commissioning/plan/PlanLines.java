package org.commonweal.commissioning.plan;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.commonweal.access.Access;
import org.commonweal.access.Level;
import org.commonweal.commissioning.scoring.Place;
import org.commonweal.identity.Directory;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Component;

/** Lists the proposals of a plan as the reader may see them. */
@Component
class PlanLines {

    private static final Comparator<PlanLine> ORDER = Comparator.comparing(
                    PlanLine::place, Comparator.nullsLast(Comparator.comparingInt(PlanLine.Standing::rank)))
            .thenComparingInt(line -> line.ref().length())
            .thenComparing(PlanLine::ref);

    private final Proposals proposals;
    private final PlanRanking ranking;
    private final Access access;
    private final Directory directory;

    PlanLines(Proposals proposals, PlanRanking ranking, Access access, Directory directory) {
        this.proposals = proposals;
        this.ranking = ranking;
        this.access = access;
        this.directory = directory;
    }

    List<Proposal> readable(PlanYear plan) {
        return proposals.findAll(ofPlan(plan).and(access.readable(Level.READ)));
    }

    long count(PlanYear plan) {
        return proposals.count(ofPlan(plan).and(access.readable(Level.READ)));
    }

    private static Specification<Proposal> ofPlan(PlanYear plan) {
        return (proposal, query, builder) ->
                builder.equal(proposal.get("planId"), plan.id().value());
    }

    List<PlanLine> of(PlanYear plan, List<Proposal> readable, boolean resultsShown) {
        Map<ProposalId, PlanLine.Standing> standings = resultsShown ? standings(plan) : Map.of();
        var organisations = directory.organisations(
                readable.stream().map(Proposal::organisation).collect(Collectors.toSet()));
        return readable.stream()
                .map(proposal -> {
                    var organisation = organisations.get(proposal.organisation());
                    var name = organisation == null ? "A former organisation" : organisation.name();
                    return line(plan, proposal, name, standings.get(proposal.id()), resultsShown);
                })
                .sorted(ORDER)
                .toList();
    }

    private Map<ProposalId, PlanLine.Standing> standings(PlanYear plan) {
        var moderated = ranking.moderated(plan);
        var places =
                ranking.ranking(plan, moderated).stream().collect(Collectors.toMap(Place::ref, Function.identity()));
        return moderated.entrySet().stream()
                .collect(Collectors.toMap(entry -> entry.getKey().id(), entry -> {
                    var place = Objects.requireNonNull(places.get(entry.getKey().ref()));
                    var points = entry.getValue().sheet().points();
                    return new PlanLine.Standing(place.rank(), place.shown(), points);
                }));
    }

    private static PlanLine line(
            PlanYear plan,
            Proposal proposal,
            String organisation,
            PlanLine.@Nullable Standing standing,
            boolean resultsShown) {
        boolean agreed = plan.state().compareTo(PlanState.IN_FORCE) >= 0;
        var outcome = agreed
                ? outcomeNow(proposal.state())
                : resultsShown ? proposal.fate().intended() : null;
        return new PlanLine(
                proposal.id(),
                proposal.ref(),
                proposal.title(),
                joint(organisation, proposal),
                proposal.words().serviceClass(),
                proposal.state(),
                standing,
                resultsShown && proposal.gate().holds(),
                resultsShown ? proposal.gate().overrideReason() : "",
                outcome,
                resultsShown && proposal.stateReason().isEmpty()
                        ? proposal.fate().intendedReason()
                        : proposal.stateReason(),
                proposal.fate().startsOn(),
                proposal.fate().agreed(),
                proposal.fate().agreedStartsOn());
    }

    private static String joint(String organisation, Proposal proposal) {
        var with = proposal.words().jointWith();
        return with.isEmpty() ? organisation : organisation + " with " + with;
    }

    private static @Nullable PlanOutcome outcomeNow(ProposalState state) {
        return switch (state) {
            case IN_PLAN -> PlanOutcome.IN_PLAN;
            case DEFERRED -> PlanOutcome.DEFERRED;
            case NOT_SELECTED -> PlanOutcome.NOT_SELECTED;
            case WITHDRAWN -> PlanOutcome.WITHDRAWN;
            default -> null;
        };
    }
}
