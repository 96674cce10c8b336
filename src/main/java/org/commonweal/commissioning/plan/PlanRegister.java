package org.commonweal.commissioning.plan;

import java.util.regex.Pattern;
import org.commonweal.access.Access;
import org.commonweal.access.Level;
import org.commonweal.kernel.NotFound;
import org.springframework.stereotype.Component;

/** Hands out plans and proposals to those who may have them. */
@Component
class PlanRegister {

    private static final Pattern REF = Pattern.compile("P-0?([1-9]\\d{0,8})", Pattern.CASE_INSENSITIVE);

    private final PlanYears plans;
    private final Proposals proposals;
    private final Access access;

    PlanRegister(PlanYears plans, Proposals proposals, Access access) {
        this.plans = plans;
        this.proposals = proposals;
        this.access = access;
    }

    PlanYear plan(PlanId id) {
        access.require(Level.READ, id.subject());
        return plans.findById(id.value()).orElseThrow(() -> new NotFound(id.subject()));
    }

    PlanYear plan(String slug) {
        var plan = PlanLabel.ofSlug(slug)
                .flatMap(label -> plans.findByStartYear(label.startYear()))
                .orElseThrow(() -> new NotFound(PlanId.SUBJECT_TYPE));
        access.require(Level.READ, plan.id().subject());
        return plan;
    }

    Proposal proposal(ProposalId id) {
        return proposal(id, Level.READ);
    }

    /** One whose words the actor may change. */
    Proposal own(ProposalId id) {
        return proposal(id, Level.CONTRIBUTE);
    }

    private Proposal proposal(ProposalId id, Level level) {
        access.require(level, id.subject());
        return proposals.findById(id.value()).orElseThrow(() -> new NotFound(id.subject()));
    }

    Proposal proposal(String ref) {
        var match = REF.matcher(ref);
        var proposal = match.matches() ? proposals.findByRefNumber(Long.parseLong(match.group(1))) : null;
        if (proposal == null || proposal.isEmpty()) {
            throw new NotFound(ProposalId.SUBJECT_TYPE);
        }
        access.require(Level.READ, proposal.get().id().subject());
        return proposal.get();
    }

    /** The plan of a proposal that the caller has been let at; nobody proposes for a plan they cannot see. */
    PlanYear planOf(Proposal proposal) {
        return plans.findById(proposal.plan().value()).orElseThrow(() -> new NotFound(PlanId.SUBJECT_TYPE));
    }
}
