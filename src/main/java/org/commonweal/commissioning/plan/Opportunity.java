package org.commonweal.commissioning.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.commonweal.kernel.Actor;
import org.commonweal.kernel.AggregateRoot;
import org.commonweal.kernel.Happened;
import org.commonweal.kernel.OrganisationId;
import org.commonweal.kernel.PersonId;
import org.commonweal.kernel.RuleViolation;
import org.jspecify.annotations.Nullable;

/** Something worth a review that came up outside a call. */
@Entity
@Table(name = "plan_opportunity")
class Opportunity extends AggregateRoot {

    @Column(name = "ref_number", nullable = false, updatable = false)
    private long refNumber;

    @Column(name = "title", nullable = false, updatable = false, length = Texts.TITLE)
    private String title;

    @Column(name = "text", nullable = false, updatable = false, length = Texts.LONG)
    private String text;

    @Column(name = "organisation_id", nullable = false, updatable = false)
    private UUID organisationId;

    @Column(name = "logged_by", nullable = false, updatable = false)
    private UUID loggedBy;

    @Column(name = "logged_at", nullable = false, updatable = false)
    private Instant loggedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false, length = 20)
    private OpportunityState state = OpportunityState.LOGGED;

    @Column(name = "answer", nullable = false, length = Texts.REASON)
    private String answer = "";

    @Column(name = "proposal_id")
    private @Nullable UUID proposalId;

    protected Opportunity() {}

    Opportunity(long refNumber, String title, String text, OrganisationId organisation, Actor by, Instant at) {
        this.refNumber = refNumber;
        this.title = Texts.required("title", title, Texts.TITLE, "Name the opportunity in a few words.");
        this.text = Texts.required("text", text, Texts.LONG, "Say what could be done, and why now.");
        this.organisationId = organisation.value();
        this.loggedBy = by.requirePerson().value();
        this.loggedAt = at;
        say("opportunity.logged", by, at, Map.of());
    }

    void takeUp(Proposal proposal, Actor by, Instant at) {
        requireOpen();
        proposalId = proposal.id().value();
        state = OpportunityState.TAKEN_UP;
        say("opportunity.takenUp", by, at, Map.of("proposal", proposal.ref(), "for", loggedBy.toString()));
    }

    void close(String reason, Actor by, Instant at) {
        requireOpen();
        answer = Texts.reason(reason);
        state = OpportunityState.CLOSED;
        say("opportunity.closed", by, at, Map.of("for", loggedBy.toString()));
    }

    private void requireOpen() {
        if (state != OpportunityState.LOGGED) {
            throw new RuleViolation("commissioning.opportunityState", "This opportunity is answered already.");
        }
    }

    private void say(String action, Actor by, Instant at, Map<String, String> values) {
        registerEvent(new Happened(id().subject(), action, by, at, null, values));
    }

    OpportunityId id() {
        return new OpportunityId(rawId());
    }

    String ref() {
        return OpportunityId.SERIES + "-" + refNumber;
    }

    String title() {
        return title;
    }

    String text() {
        return text;
    }

    OrganisationId organisation() {
        return new OrganisationId(organisationId);
    }

    PersonId loggedBy() {
        return new PersonId(loggedBy);
    }

    Instant loggedAt() {
        return loggedAt;
    }

    OpportunityState state() {
        return state;
    }

    String answer() {
        return answer;
    }

    @Nullable
    UUID proposal() {
        return proposalId;
    }
}
