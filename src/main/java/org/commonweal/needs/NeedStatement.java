package org.commonweal.needs;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.commonweal.kernel.Actor;
import org.commonweal.kernel.AggregateRoot;
import org.commonweal.kernel.Happened;
import org.commonweal.kernel.Ids;
import org.commonweal.kernel.OrganisationId;
import org.commonweal.kernel.RuleViolation;
import org.commonweal.kernel.SubjectRef;

/** How things are, how they will be, and what follows; what organisations endorse cannot be changed under them. */
@Entity
@Table(name = "need_statement")
class NeedStatement extends AggregateRoot {

    static final int ORGANISATIONS_THAT_SHARE = 2;
    private static final int MOST_PREMISES = 20;

    @Column(name = "ref_number", nullable = false, updatable = false)
    private long refNumber;

    @Column(name = "workspace_id", nullable = false, updatable = false)
    private UUID workspaceId;

    @Column(name = "title", nullable = false, length = NeedText.TITLE)
    private String title;

    @Column(name = "follows", nullable = false, length = NeedText.LENGTH)
    private String therefore;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false, length = 20)
    private NeedState state = NeedState.DRAFT;

    @Column(name = "changed_at", nullable = false)
    private Instant changedAt;

    @ElementCollection
    @CollectionTable(name = "need_premise", joinColumns = @JoinColumn(name = "need_id"))
    @OrderColumn(name = "position")
    private List<Premise> premises = new ArrayList<>();

    /** Which premise each citation stands behind. */
    @ElementCollection
    @CollectionTable(name = "need_citation", joinColumns = @JoinColumn(name = "need_id"))
    @MapKeyColumn(name = "citation_id")
    @Column(name = "premise_id", nullable = false)
    private Map<UUID, UUID> citations = new HashMap<>();

    @ElementCollection
    @CollectionTable(name = "need_endorsement", joinColumns = @JoinColumn(name = "need_id"))
    @OrderColumn(name = "position")
    private List<Endorsement> endorsements = new ArrayList<>();

    protected NeedStatement() {}

    NeedStatement(long refNumber, SubjectRef space, NeedDraft draft, Actor by, Instant at) {
        this.refNumber = refNumber;
        this.workspaceId = space.id();
        write(draft, at);
        say("need.drafted", by, at);
    }

    void change(long expected, NeedDraft draft, Actor by, Instant at) {
        requireVersion(expected);
        requireDraft();
        write(draft, at);
        say("need.changed", by, at);
    }

    UUID addPremise(PremiseKind kind, String text, Actor by, Instant at) {
        requireDraft();
        if (premises.size() == MOST_PREMISES) {
            throw new RuleViolation(
                    "needs.premises", "A need rests on at most 20 premises. Join some, or write a second need.");
        }
        var premise = new Premise(Ids.timeOrdered(), kind, premiseText(text));
        premises.add(premise);
        touched("need.changed", by, at);
        return premise.id();
    }

    void changePremise(UUID id, PremiseKind kind, String text, Actor by, Instant at) {
        requireDraft();
        premises.set(premises.indexOf(premise(id)), new Premise(id, kind, premiseText(text)));
        touched("need.changed", by, at);
    }

    /** @return the citations that stood behind it, which now stand behind nothing */
    List<UUID> removePremise(UUID id, Actor by, Instant at) {
        requireDraft();
        premises.remove(premise(id));
        var loose = citations.entrySet().stream()
                .filter(entry -> entry.getValue().equals(id))
                .map(Map.Entry::getKey)
                .toList();
        loose.forEach(citations::remove);
        touched("need.changed", by, at);
        return loose;
    }

    void cited(UUID premise, UUID citation, Actor by, Instant at) {
        requireDraft();
        citations.put(citation, premise(premise).id());
        touched("need.changed", by, at);
    }

    void uncited(UUID citation, Actor by, Instant at) {
        requireDraft();
        citations.remove(citation);
        touched("need.changed", by, at);
    }

    /** What it still lacks before it can be proposed, a sentence each. */
    List<String> missing() {
        var missing = new ArrayList<String>();
        if (premises.stream().noneMatch(premise -> premise.kind().current())) {
            missing.add("Say how things are now, in at least one premise.");
        }
        if (premises.stream().allMatch(premise -> premise.kind().current())) {
            missing.add("Say how demand will change, in at least one premise.");
        }
        premises.stream()
                .filter(premise -> !citations.containsValue(premise.id()))
                .forEach(premise -> missing.add("Cite evidence for “%s”".formatted(premise.text())));
        if (therefore.isEmpty()) {
            missing.add("Say what follows.");
        }
        return missing;
    }

    void propose(long expected, Actor by, Instant at) {
        requireVersion(expected);
        requireDraft();
        var missing = missing();
        if (!missing.isEmpty()) {
            throw new RuleViolation("needs.incomplete", String.join(" ", missing));
        }
        move(NeedState.PROPOSED, "need.proposed", by, at);
    }

    void endorse(OrganisationId organisation, String remark, Actor by, Instant at) {
        if (state != NeedState.PROPOSED && state != NeedState.ENDORSED) {
            throw new RuleViolation("needs.notProposed", "Only a proposed need can be endorsed.");
        }
        if (endorsedBy(organisation)) {
            throw new RuleViolation("needs.endorsedAlready", "Your organisation has endorsed this need already.");
        }
        endorsements.add(new Endorsement(
                organisation.value(),
                by.requirePerson().value(),
                at,
                NeedText.limited("remark", remark, NeedText.REMARK)));
        touched("need.endorsed", by, at);
        state = endorsements.size() < ORGANISATIONS_THAT_SHARE ? NeedState.PROPOSED : NeedState.ENDORSED;
    }

    void withdrawEndorsement(OrganisationId organisation, Actor by, Instant at) {
        if (state == NeedState.AGREED) {
            throw new RuleViolation(
                    "needs.agreed", "This need is agreed. Ask the lead commissioner to take it back to a draft.");
        }
        if (!endorsements.removeIf(given -> given.organisation().equals(organisation.value()))) {
            throw new RuleViolation("needs.notEndorsed", "Your organisation has not endorsed this need.");
        }
        touched("need.endorsementWithdrawn", by, at);
        state = endorsements.size() < ORGANISATIONS_THAT_SHARE ? NeedState.PROPOSED : NeedState.ENDORSED;
    }

    void agree(long expected, Actor by, Instant at) {
        requireVersion(expected);
        if (state != NeedState.ENDORSED) {
            throw new RuleViolation(
                    "needs.notShared",
                    "A need is agreed when at least two organisations endorse it; %s so far."
                            .formatted(endorsements.size()));
        }
        move(NeedState.AGREED, "need.agreed", by, at);
    }

    /** Endorsements were given to the words as they were, so they end. */
    void takeBack(long expected, Actor by, Instant at) {
        requireVersion(expected);
        if (state == NeedState.DRAFT) {
            throw new RuleViolation("needs.draft", "This need is a draft already.");
        }
        endorsements.clear();
        move(NeedState.DRAFT, "need.takenBack", by, at);
    }

    private void move(NeedState next, String action, Actor by, Instant at) {
        state = next;
        touched(action, by, at);
    }

    private void write(NeedDraft draft, Instant at) {
        title = draft.title();
        therefore = draft.therefore();
        changedAt = at;
    }

    private void touched(String action, Actor by, Instant at) {
        changedAt = at;
        say(action, by, at);
    }

    private void say(String action, Actor by, Instant at) {
        registerEvent(new Happened(id().subject(), action, by, at, space(), Map.of("need", ref())));
    }

    private static String premiseText(String text) {
        return NeedText.required("text", text, NeedText.LENGTH, "Write the premise as a sentence.");
    }

    private void requireDraft() {
        if (state != NeedState.DRAFT) {
            throw new RuleViolation(
                    "needs.notDraft",
                    "Others rely on these words. Take the need back to a draft first; its endorsements then end.");
        }
    }

    private Premise premise(UUID id) {
        return premises.stream()
                .filter(premise -> premise.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new RuleViolation(
                        "needs.noSuchPremise", "This premise has been removed. Load the page again."));
    }

    boolean endorsedBy(OrganisationId organisation) {
        return endorsements.stream().anyMatch(given -> given.organisation().equals(organisation.value()));
    }

    NeedId id() {
        return new NeedId(rawId());
    }

    String ref() {
        return NeedId.SERIES + "-" + refNumber;
    }

    SubjectRef space() {
        return new SubjectRef("workspace", workspaceId);
    }

    String title() {
        return title;
    }

    String therefore() {
        return therefore;
    }

    NeedState state() {
        return state;
    }

    Instant changedAt() {
        return changedAt;
    }

    List<Premise> premises() {
        return List.copyOf(premises);
    }

    List<Endorsement> endorsements() {
        return List.copyOf(endorsements);
    }

    /** The premise each citation stands behind. */
    Map<UUID, UUID> citations() {
        return Map.copyOf(citations);
    }

    /** The statement as one text. */
    String text() {
        return premises.stream().map(Premise::text).collect(Collectors.joining(" ")) + " " + therefore;
    }
}
