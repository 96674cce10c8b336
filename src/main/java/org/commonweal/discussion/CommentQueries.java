package org.commonweal.discussion;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.commonweal.access.Access;
import org.commonweal.access.Level;
import org.commonweal.identity.CurrentActor;
import org.commonweal.identity.Directory;
import org.commonweal.identity.OrganisationRef;
import org.commonweal.identity.PersonRef;
import org.commonweal.identity.SignedIn;
import org.commonweal.kernel.Actor;
import org.commonweal.kernel.OrganisationId;
import org.commonweal.kernel.PersonId;
import org.commonweal.kernel.SubjectRef;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads comments; of something published, those who only read the publication see none. */
@Service
@Transactional(readOnly = true)
@SignedIn
public class CommentQueries {

    private final Comments comments;
    private final Access access;
    private final Directory directory;
    private final CurrentActor actors;

    CommentQueries(Comments comments, Access access, Directory directory, CurrentActor actors) {
        this.comments = comments;
        this.access = access;
        this.directory = directory;
        this.actors = actors;
    }

    /** A page of what was said about a subject, oldest first. */
    public List<CommentRow> findRows(SubjectRef subject, Pageable page) {
        access.require(Level.READ, subject);
        var inOrder = PageRequest.of(page.getPageNumber(), page.getPageSize(), Sort.by("createdAt", "id"));
        var found = comments.findAll(on(subject), inOrder).getContent();
        var people = directory.people(found.stream().map(Comment::author).collect(Collectors.toSet()));
        var organisations = new HashSet<OrganisationId>();
        found.stream().map(Comment::organisation).filter(Objects::nonNull).forEach(organisations::add);
        var names = directory.organisations(organisations);
        var actor = actors.get();
        boolean manages = access.may(Level.MANAGE, subject);
        return found.stream()
                .map(comment -> row(comment, people, names, actor, manages))
                .toList();
    }

    public long countRows(SubjectRef subject) {
        access.require(Level.READ, subject);
        return comments.count(on(subject));
    }

    private Specification<Comment> on(SubjectRef subject) {
        Specification<Comment> readable = access.readable(Level.READ);
        return readable.and((comment, query, builder) -> builder.and(
                builder.equal(comment.get("subjectId"), subject.id()),
                builder.equal(comment.get("subjectType"), subject.type())));
    }

    private static CommentRow row(
            Comment comment,
            Map<PersonId, PersonRef> people,
            Map<OrganisationId, OrganisationRef> organisations,
            Actor actor,
            boolean manages) {
        var author = people.get(comment.author());
        var organisation = comment.organisation();
        var spokenFor = organisation == null ? null : organisations.get(organisation);
        boolean mine = comment.author().equals(actor.person());
        return new CommentRow(
                comment.id(),
                author == null ? "A former member" : author.name(),
                spokenFor == null ? "" : spokenFor.name(),
                comment.text(),
                comment.createdAt(),
                comment.editedAt(),
                comment.deleted(),
                mine && !comment.deleted(),
                (mine || manages) && !comment.deleted(),
                comment.versionNumber());
    }
}
