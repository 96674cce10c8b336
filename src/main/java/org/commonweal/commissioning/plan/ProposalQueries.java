package org.commonweal.commissioning.plan;

import java.util.List;
import org.commonweal.access.Access;
import org.commonweal.access.Level;
import org.commonweal.identity.CurrentActor;
import org.commonweal.identity.Directory;
import org.commonweal.identity.SignedIn;
import org.commonweal.kernel.PersonId;
import org.commonweal.kernel.PortalClock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads single proposals. */
@Service
@Transactional(readOnly = true)
@SignedIn
public class ProposalQueries {

    private final PlanRegister register;
    private final PlanLines lines;
    private final Moderations moderations;
    private final ProposalScores scores;
    private final PlanReaders readers;
    private final Access access;
    private final Directory directory;
    private final CurrentActor actors;
    private final PortalClock clock;

    ProposalQueries(
            PlanRegister register,
            PlanLines lines,
            Moderations moderations,
            ProposalScores scores,
            PlanReaders readers,
            Access access,
            Directory directory,
            CurrentActor actors,
            PortalClock clock) {
        this.register = register;
        this.lines = lines;
        this.moderations = moderations;
        this.scores = scores;
        this.readers = readers;
        this.access = access;
        this.directory = directory;
        this.actors = actors;
        this.clock = clock;
    }

    /** @throws org.commonweal.kernel.NotFound for an unknown reference and for one the reader may not read */
    public ProposalDetails get(String ref) {
        var proposal = register.proposal(ref);
        var plan = register.planOf(proposal);
        boolean resultsShown = readers.seeResults(plan);
        return new ProposalDetails(
                proposal.id(),
                proposal.ref(),
                plan.label(),
                plan.id(),
                proposal.words(),
                name(proposal.author()),
                lines.of(plan, List.of(proposal), resultsShown).getFirst(),
                name(proposal.gate().overrideBy()),
                proposal.submittedAt(),
                resultsShown ? moderation(proposal) : null,
                possible(proposal, plan),
                proposal.versionNumber());
    }

    private ProposalDetails.@Nullable ModerationDetails moderation(Proposal proposal) {
        return moderations
                .findByProposalId(proposal.id().value())
                .map(one -> new ProposalDetails.ModerationDetails(
                        new ModerationDraft(one.sheet(), one.notes(), one.reason()),
                        name(one.moderator()),
                        one.moderatedAt()))
                .orElse(null);
    }

    private String name(@Nullable PersonId person) {
        if (person == null) {
            return "";
        }
        var found = directory.people(List.of(person)).get(person);
        return found == null ? "A former member" : found.name();
    }

    private ProposalDetails.Possible possible(Proposal proposal, PlanYear plan) {
        var reader = actors.get().person();
        var state = proposal.state();
        boolean own = access.may(Level.CONTRIBUTE, proposal.id().subject());
        boolean wrote = proposal.author().equals(reader);
        var score = reader == null
                ? null
                : scores.findByProposalIdAndScorerId(proposal.id().value(), reader.value())
                        .orElse(null);
        boolean handedIn = score != null && score.handedInAt() != null;
        boolean scoring = plan.state().scores();
        boolean head = readers.head();
        boolean held = !proposal.gate().passed();
        boolean open = plan.takesProposals(clock.today()) || proposal.allYear();
        boolean seesScores = handedIn || !readers.scores(plan) && (readers.moderates() || readers.audits());
        return new ProposalDetails.Possible(
                own && state == ProposalState.DRAFT,
                own && state == ProposalState.DRAFT && open,
                own && state.compareTo(ProposalState.IN_PLAN) < 0,
                readers.scores(plan) && scoring && state.takesScores() && !wrote && !handedIn,
                seesScores && state.compareTo(ProposalState.SUBMITTED) >= 0,
                readers.moderates()
                        && scoring
                        && score == null
                        && !wrote
                        && (state == ProposalState.SCORED || state == ProposalState.MODERATED),
                readers.leadsInCabinet() && held && scoring && state == ProposalState.MODERATED,
                head && scoring && state == ProposalState.MODERATED && !held,
                head
                        && plan.state() == PlanState.SCORING
                        && (state == ProposalState.MODERATED || state == ProposalState.SHORTLISTED),
                readers.moderates() && plan.state() == PlanState.IN_FORCE && state.ranked());
    }
}
