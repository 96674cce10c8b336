package org.commonweal.commissioning.plan;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.commonweal.access.Access;
import org.commonweal.access.AccessRegistry;
import org.commonweal.access.Classification;
import org.commonweal.access.Level;
import org.commonweal.database.RefNumbers;
import org.commonweal.identity.ActingFor;
import org.commonweal.identity.CurrentActor;
import org.commonweal.identity.Directory;
import org.commonweal.identity.RequiresRole;
import org.commonweal.identity.Role;
import org.commonweal.identity.SignedIn;
import org.commonweal.kernel.NotFound;
import org.commonweal.kernel.PortalClock;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The log of opportunities, open all year to everybody who works with the council. */
@Service
@Transactional
@SignedIn
public class OpportunityService {

    private final Opportunities opportunities;
    private final Proposals proposals;
    private final ProposalMaker maker;
    private final PlanRegister register;
    private final RefNumbers numbers;
    private final Access access;
    private final AccessRegistry registry;
    private final Directory directory;
    private final ActingFor actingFor;
    private final CurrentActor actors;
    private final PortalClock clock;

    OpportunityService(
            Opportunities opportunities,
            Proposals proposals,
            ProposalMaker maker,
            PlanRegister register,
            RefNumbers numbers,
            Access access,
            AccessRegistry registry,
            Directory directory,
            ActingFor actingFor,
            CurrentActor actors,
            PortalClock clock) {
        this.opportunities = opportunities;
        this.proposals = proposals;
        this.maker = maker;
        this.register = register;
        this.numbers = numbers;
        this.access = access;
        this.registry = registry;
        this.directory = directory;
        this.actingFor = actingFor;
        this.actors = actors;
        this.clock = clock;
    }

    /** Adds an opportunity, which all partners can read; answers its reference. */
    public String log(String title, String text) {
        var organisation = actingFor.require();
        var opportunity = new Opportunity(
                numbers.next(OpportunityId.SERIES), title, text, organisation, actors.get(), clock.instant());
        registry.protect(opportunity.id().subject(), null, Classification.PARTNER);
        registry.publish(opportunity.id().subject(), Classification.PARTNER);
        return opportunities.save(opportunity).ref();
    }

    /** Makes a proposal of it, in the name of whoever logged it, that need not wait for a call. */
    @RequiresRole(Role.COMMISSIONING_HEAD)
    public String takeUp(OpportunityId id, PlanId plan) {
        var opportunity = open(id);
        var year = register.plan(plan);
        year.requireRunning();
        var words = new ProposalDraft(opportunity.title(), opportunity.text(), "", "", "", ServiceClass.COMMUNITY);
        var proposal = maker.make(year, opportunity.organisation(), opportunity.loggedBy(), words, true);
        opportunity.takeUp(proposal, actors.get(), clock.instant());
        opportunities.save(opportunity);
        return proposal.ref();
    }

    @RequiresRole(Role.COMMISSIONING_HEAD)
    public void close(OpportunityId id, String reason) {
        var opportunity = open(id);
        opportunity.close(reason, actors.get(), clock.instant());
        opportunities.save(opportunity);
    }

    /** Latest first; the order of the page is not used. */
    @Transactional(readOnly = true)
    public List<OpportunityRow> findRows(Pageable page) {
        var latest = PageRequest.of(
                page.getPageNumber(), page.getPageSize(), Sort.by("refNumber").descending());
        var found = opportunities.findAll(access.readable(Level.READ), latest).getContent();
        var organisations = directory.organisations(
                found.stream().map(Opportunity::organisation).collect(Collectors.toSet()));
        var taken = proposals
                .findByIdIn(found.stream()
                        .map(Opportunity::proposal)
                        .filter(java.util.Objects::nonNull)
                        .toList())
                .stream()
                .collect(Collectors.toMap(proposal -> proposal.id().value(), Function.identity()));
        return found.stream()
                .map(one -> {
                    var organisation = organisations.get(one.organisation());
                    var proposal = one.proposal() == null ? null : taken.get(one.proposal());
                    return new OpportunityRow(
                            one.id(),
                            one.ref(),
                            one.title(),
                            one.text(),
                            organisation == null ? "A former organisation" : organisation.name(),
                            one.loggedAt(),
                            one.state(),
                            proposal == null ? one.answer() : "Became " + proposal.ref());
                })
                .toList();
    }

    @Transactional(readOnly = true)
    public long countRows() {
        return opportunities.count(access.readable(Level.READ));
    }

    private Opportunity open(OpportunityId id) {
        access.require(Level.READ, id.subject());
        return opportunities.findById(id.value()).orElseThrow(() -> new NotFound(id.subject()));
    }
}
