package org.commonweal.access;

import java.util.List;
import java.util.Optional;
import org.commonweal.identity.CurrentActor;
import org.commonweal.identity.SignedIn;
import org.commonweal.kernel.SubjectRef;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Requests for access: one's own, and those one can decide. */
@Service
@Transactional(readOnly = true)
@SignedIn
public class AccessRequestQueries {

    /** Far more than anybody lets pile up; lists of requests are not paged in the database. */
    private static final int MOST = 500;

    private final AccessRequests requests;
    private final Access access;
    private final Titles titles;
    private final CurrentActor actors;

    AccessRequestQueries(AccessRequests requests, Access access, Titles titles, CurrentActor actors) {
        this.requests = requests;
        this.access = access;
        this.titles = titles;
        this.actors = actors;
    }

    /** The actor's latest request for the subject. */
    public Optional<AccessRequestRow> findMine(SubjectRef subject) {
        var person = actors.get().person();
        return person == null
                ? Optional.empty()
                : requests.findFirstBySubjectIdAndPersonIdOrderByRequestedAtDesc(subject.id(), person.value())
                        .map(AccessRequest::row);
    }

    /** Open requests the actor can decide, oldest first. */
    public List<AccessRequestRow> findOpen(int limit) {
        var managed = access.scopesWith(Level.MANAGE);
        if (managed.isEmpty()) {
            return List.of();
        }
        return requests.openWithin(managed, PageRequest.of(0, MOST)).stream()
                .filter(request -> access.may(Level.MANAGE, request.subject()))
                .limit(limit)
                .map(AccessRequest::row)
                .toList();
    }

    /** What a subject is called, such as "the workspace “Damp homes”", as far as the actor may know. */
    public String nameOf(SubjectRef subject) {
        return access.may(Level.METADATA, subject) ? titles.of(subject) : Titles.unnamed(subject);
    }
}
