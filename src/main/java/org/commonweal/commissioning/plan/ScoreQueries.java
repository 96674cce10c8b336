package org.commonweal.commissioning.plan;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.commonweal.identity.CurrentActor;
import org.commonweal.identity.Directory;
import org.commonweal.identity.PersonRef;
import org.commonweal.identity.SignedIn;
import org.commonweal.kernel.AccessRefused;
import org.commonweal.kernel.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads scores: one's own always, those of others only after one's own is handed in. */
@Service
@Transactional(readOnly = true)
@SignedIn
public class ScoreQueries {

    private final PlanRegister register;
    private final ProposalScores scores;
    private final PlanReaders readers;
    private final Directory directory;
    private final CurrentActor actors;

    ScoreQueries(
            PlanRegister register,
            ProposalScores scores,
            PlanReaders readers,
            Directory directory,
            CurrentActor actors) {
        this.register = register;
        this.scores = scores;
        this.readers = readers;
        this.directory = directory;
        this.actors = actors;
    }

    /** What the actor has given so far; empty before the first word. */
    public ScoreDetails mine(ProposalId id) {
        register.proposal(id);
        var actor = actors.get();
        return scores.findByProposalIdAndScorerId(
                        id.value(), actor.requirePerson().value())
                .map(score -> details(score, actor.name()))
                .orElseGet(() -> new ScoreDetails(actor.name(), new ScoreDraft(Map.of(), Map.of()), null));
    }

    /**
     * All scores that are handed in.
     *
     * @throws AccessRefused for a scorer who has not handed in their own, and for whoever neither scores nor moderates
     */
    public List<ScoreDetails> findRows(ProposalId id) {
        var proposal = register.proposal(id);
        var plan = register.planOf(proposal);
        var reader = actors.get().requirePerson();
        boolean all = !readers.scores(plan) && (readers.moderates() || readers.audits());
        requirePart(all || readers.scores(plan));
        var open = scores.openTo(id.value(), reader.value(), all);
        boolean own = open.stream().anyMatch(score -> score.scorer().equals(reader));
        if (!all && !own) {
            throw new AccessRefused(
                    "commissioning.ownScoreFirst",
                    "Hand in your own score of %s first. Then you see what the others gave.".formatted(proposal.ref()));
        }
        var people = directory.people(open.stream().map(ProposalScore::scorer).collect(Collectors.toSet()));
        return open.stream()
                .map(score -> details(score, name(score.scorer(), people)))
                .toList();
    }

    private static void requirePart(boolean part) {
        if (!part) {
            throw new AccessRefused(
                    "commissioning.panelOnly",
                    "Single scores are for those who score and moderate. The moderated score is in the plan.");
        }
    }

    private static String name(PersonId scorer, Map<PersonId, PersonRef> people) {
        var person = people.get(scorer);
        return person == null ? "A former member" : person.name();
    }

    private static ScoreDetails details(ProposalScore score, String scorer) {
        var points = new EnumMap<PlanQuestion, Integer>(PlanQuestion.class);
        var rationales = new EnumMap<PlanQuestion, String>(PlanQuestion.class);
        for (var question : PlanQuestion.values()) {
            var answer = score.answer(question);
            if (answer.points() != null) {
                points.put(question, answer.points());
            }
            rationales.put(question, answer.rationale());
        }
        return new ScoreDetails(scorer, new ScoreDraft(points, rationales), score.handedInAt());
    }
}
