package org.commonweal.outcomes;

import java.math.BigDecimal;
import java.util.Set;
import org.commonweal.access.Classification;
import org.commonweal.access.Level;
import org.commonweal.access.Principal;
import org.commonweal.evidence.EvidenceFixtures;
import org.commonweal.evidence.EvidenceFixtures.Space;
import org.commonweal.evidence.EvidenceQueries;
import org.commonweal.identity.Role;
import org.commonweal.kernel.PersonId;
import org.commonweal.needs.NeedDraft;
import org.commonweal.needs.NeedQueries;
import org.commonweal.needs.NeedService;
import org.commonweal.needs.PremiseKind;
import org.commonweal.testing.World;
import org.commonweal.workspace.Members;
import org.commonweal.workspace.WorkspaceId;
import org.springframework.boot.test.context.TestComponent;

/** Spaces with needs, outcomes and measures in them. */
@TestComponent
public class OutcomeFixtures {

    private final World world;
    private final EvidenceFixtures evidence;
    private final EvidenceQueries evidenceQueries;
    private final Members members;
    private final NeedService needs;
    private final NeedQueries needQueries;
    private final OutcomeService outcomes;
    private final OutcomeQueries queries;

    OutcomeFixtures(
            World world,
            EvidenceFixtures evidence,
            EvidenceQueries evidenceQueries,
            Members members,
            NeedService needs,
            NeedQueries needQueries,
            OutcomeService outcomes,
            OutcomeQueries queries) {
        this.world = world;
        this.evidence = evidence;
        this.evidenceQueries = evidenceQueries;
        this.members = members;
        this.needs = needs;
        this.needQueries = needQueries;
        this.outcomes = outcomes;
        this.queries = queries;
    }

    /** A space of a council and a charity, with somebody who agrees for the council. */
    public record Place(Space space, WorkspaceId id, PersonId charity, PersonId lead) {}

    public Place place() {
        var space = evidence.space(Classification.PARTNER);
        var id = WorkspaceId.of(space.ref());
        var lead = world.officer("Jules", Role.LEAD_COMMISSIONER);
        var place = new Place(space, id, space.contributor(), lead);
        join(lead, place);
        return place;
    }

    public void join(PersonId person, Place place) {
        world.as(place.space().owner(), () -> members.put(place.id(), Principal.of(person), Level.CONTRIBUTE, null));
    }

    /** A need that rests on published evidence and has been proposed; its reference. */
    public String need(Place place, String title) {
        var item = evidence.draft(place.space(), "Evidence for " + title, "area,value\nA,1\nB,2\n");
        evidence.publish(place.space(), item, Classification.PARTNER);
        return world.as(place.charity(), () -> {
            var source = evidenceQueries.refOf(item);
            var ref = needs.draft(place.id(), new NeedDraft(title, "Something follows"));
            var id = needQueries.get(ref).id();
            for (var kind : new PremiseKind[] {PremiseKind.CURRENT_POPULATION, PremiseKind.FUTURE_DEMAND}) {
                needs.cite(id, needs.addPremise(id, kind, "Premise " + kind), source, 1, "");
            }
            needs.propose(id, needQueries.get(ref).version());
            return ref;
        });
    }

    public OutcomeDetails outcome(Place place, String statement) {
        return world.as(place.charity(), () -> queries.get(outcomes.draft(place.id(), draft(statement))));
    }

    public OutcomeDetails agreed(Place place, String statement) {
        var outcome = outcome(place, statement);
        world.as(place.lead(), () -> outcomes.agree(outcome.id(), outcome.version()));
        return world.as(place.charity(), () -> queries.get(outcome.ref()));
    }

    public static OutcomeDraft draft(String statement) {
        return new OutcomeDraft(statement, "Residents", "The town", Set.of(Theme.WELLBEING), "");
    }

    public static MeasureDraft measure(String code) {
        return new MeasureDraft(
                code,
                "Share who are active",
                MeasureKind.BETTER_OFF,
                Polarity.MORE_IS_BETTER,
                "%",
                1,
                Frequency.YEARLY,
                new Figure(new BigDecimal("61.4"), "2024/25"),
                new Figure(new BigDecimal("64"), "2028/29"),
                new BigDecimal(5),
                "Survey of residents",
                null);
    }

    public static MeasureDraft wanted(String code) {
        var known = measure(code);
        return new MeasureDraft(
                code,
                known.name(),
                known.kind(),
                known.polarity(),
                known.unit(),
                known.decimals(),
                known.frequency(),
                null,
                null,
                known.tolerance(),
                "",
                null);
    }
}
