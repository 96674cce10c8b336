package org.commonweal.access;

import java.util.Set;
import org.commonweal.identity.SignedIn;
import org.commonweal.kernel.Ids;
import org.commonweal.kernel.NotFound;
import org.commonweal.kernel.PortalClock;
import org.commonweal.kernel.SubjectRef;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says in one sentence who will see something, before the button is pressed. */
@Service
@Transactional(readOnly = true)
@SignedIn
public class Audience {

    private final Access access;
    private final Places places;
    private final SeerLists lists;
    private final PortalClock clock;

    Audience(Access access, Places places, SeerLists lists, PortalClock clock) {
        this.access = access;
        this.places = places;
        this.lists = lists;
        this.clock = clock;
    }

    /** Who can see the subject now; the summary of {@link WhoCanSee}. */
    public String inWords(SubjectRef subject) {
        return sentence(stateOf(subject));
    }

    /** Who will see something of that classification once it lies below the parent; for uploads. */
    public String inWords(SubjectRef parent, Classification classification) {
        stateOf(parent);
        var draft = new SubjectRef("draft", Ids.timeOrdered());
        return sentence(new State(draft, parent.id(), true, classification, null, Set.of()));
    }

    /** Who will see the subject once it is published to the audience. */
    public String inWordsOncePublished(SubjectRef subject, Classification audience) {
        return sentence(stateOf(subject).publishedTo(audience));
    }

    private State stateOf(SubjectRef subject) {
        access.require(Level.READ, subject);
        return places.stateAt(subject.id(), clock.instant()).orElseThrow(() -> new NotFound(subject));
    }

    private String sentence(State state) {
        var at = clock.instant();
        return AudienceWords.of(lists.of(places.at(state, at), at));
    }
}
