package org.commonweal.evidence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.commonweal.identity.CurrentActor;
import org.commonweal.kernel.Actor;
import org.commonweal.kernel.DueWork;
import org.commonweal.kernel.PortalClock;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What waits for somebody: versions to review, versions returned to them, updates that fall due. */
@Component
@Transactional(readOnly = true)
class EvidenceWork implements DueWork {

    private static final int LOOK_AHEAD_DAYS = 14;

    private final EvidenceLists lists;
    private final EvidenceVersions versions;
    private final Reviewers reviewers;
    private final CurrentActor actors;
    private final PortalClock clock;

    EvidenceWork(
            EvidenceLists lists,
            EvidenceVersions versions,
            Reviewers reviewers,
            CurrentActor actors,
            PortalClock clock) {
        this.lists = lists;
        this.versions = versions;
        this.reviewers = reviewers;
        this.actors = actors;
        this.clock = clock;
    }

    @Override
    public List<Item> dueFor(Actor actor, int limit) {
        var person = actor.person();
        if (person == null || !actor.equals(actors.get())) {
            return List.of();
        }
        var work = new ArrayList<Item>();
        versions.returnedTo(person.value(), Limit.of(limit))
                .forEach(version -> work.add(item(version, "Put right and submit again", null)));
        versions.updatesDue(person.value(), clock.today().plusDays(LOOK_AHEAD_DAYS), Limit.of(limit))
                .forEach(version -> work.add(
                        item(version, "New version due", version.description().nextDue())));
        if (reviewers.includesActor()) {
            lists.rows(EvidenceFilter.waitingForReview(), PageRequest.of(0, limit))
                    .forEach(row ->
                            work.add(new Item("Review: " + row.title(), row.ref(), null, "evidence/" + row.ref())));
        }
        return work.stream().limit(limit).toList();
    }

    private static Item item(EvidenceVersion version, String what, @Nullable LocalDate due) {
        var ref = version.item().ref();
        return new Item(what + ": " + version.description().title(), ref, due, "evidence/" + ref);
    }
}
