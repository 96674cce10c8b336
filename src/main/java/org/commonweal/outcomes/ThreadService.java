package org.commonweal.outcomes;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.commonweal.access.Access;
import org.commonweal.access.Level;
import org.commonweal.identity.CurrentActor;
import org.commonweal.identity.SignedIn;
import org.commonweal.kernel.PortalClock;
import org.commonweal.kernel.RuleViolation;
import org.commonweal.kernel.SubjectRef;
import org.commonweal.needs.NeedId;
import org.commonweal.needs.NeedQueries;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Ties things to what they follow from. */
@Service
@Transactional
@SignedIn
public class ThreadService {

    private final ThreadLinks links;
    private final OutcomeRegister register;
    private final NeedQueries needs;
    private final Access access;
    private final CurrentActor actors;
    private final PortalClock clock;

    ThreadService(
            ThreadLinks links,
            OutcomeRegister register,
            NeedQueries needs,
            Access access,
            CurrentActor actors,
            PortalClock clock) {
        this.links = links;
        this.register = register;
        this.needs = needs;
        this.access = access;
        this.actors = actors;
        this.clock = clock;
    }

    /** Says that an outcome would meet a need that the actor can read, such as N-101. */
    public void answer(OutcomeId outcome, String need) {
        var found = register.changing(outcome);
        found.requireCurrent();
        tie(new Stitch(needs.get(need.strip()).id().subject(), outcome.subject(), LinkKind.ANSWERED_BY), found.space());
    }

    public void answerNoMore(OutcomeId outcome, NeedId need) {
        untie(
                new Stitch(need.subject(), outcome.subject(), LinkKind.ANSWERED_BY),
                register.changing(outcome).space());
    }

    /** Says that an outcome is part of a wider one, such as O-1. */
    public void contribute(OutcomeId outcome, String wider) {
        var found = register.changing(outcome);
        found.requireCurrent();
        var to = register.readable(wider);
        to.requireCurrent();
        tie(new Stitch(outcome.subject(), to.id().subject(), LinkKind.CONTRIBUTES_TO), found.space());
    }

    public void contributeNoMore(OutcomeId outcome, OutcomeId wider) {
        untie(
                new Stitch(outcome.subject(), wider.subject(), LinkKind.CONTRIBUTES_TO),
                register.changing(outcome).space());
    }

    /** Ties two ends whose owner has asked what the actor may change; an existing tie stays as it is. */
    void tie(Stitch stitch, @Nullable SubjectRef space) {
        access.require(Level.READ, stitch.from());
        access.require(Level.READ, stitch.to());
        if (find(stitch) != null) {
            return;
        }
        if (stitch.from().equals(stitch.to()) || downstream(stitch.to()).contains(stitch.from())) {
            throw new RuleViolation(
                    "outcomes.cycle",
                    "That would close a circle: the second follows from the first already. Choose another one.");
        }
        links.save(new ThreadLink(stitch.from(), stitch.to(), stitch.kind(), space, actors.get(), clock.instant()));
    }

    void untie(Stitch stitch, @Nullable SubjectRef space) {
        var link = find(stitch);
        if (link != null) {
            link.cut(space, actors.get(), clock.instant());
            links.save(link);
            links.delete(link);
        }
    }

    private @Nullable ThreadLink find(Stitch stitch) {
        return links.leaving(List.of(stitch.from().id())).stream()
                .filter(link -> link.to().equals(stitch.to()) && link.kind() == stitch.kind())
                .findFirst()
                .orElse(null);
    }

    /** Everything that follows from a thing, whoever may see it. */
    private Set<SubjectRef> downstream(SubjectRef from) {
        var reached = new HashSet<SubjectRef>();
        var next = List.of(from);
        while (!next.isEmpty()) {
            next = links.leaving(next.stream().map(SubjectRef::id).toList()).stream()
                    .map(ThreadLink::to)
                    .filter(reached::add)
                    .toList();
        }
        return reached;
    }
}
