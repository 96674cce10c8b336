package org.commonweal.discussion;

import java.util.Optional;
import org.commonweal.access.Access;
import org.commonweal.access.AccessRegistry;
import org.commonweal.access.Level;
import org.commonweal.identity.ActingFor;
import org.commonweal.identity.CurrentActor;
import org.commonweal.identity.SignedIn;
import org.commonweal.kernel.AccessRefused;
import org.commonweal.kernel.NotFound;
import org.commonweal.kernel.PortalClock;
import org.commonweal.kernel.RuleViolation;
import org.commonweal.kernel.SubjectRef;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes comments from whoever can read the subject, unless a policy of its owner refuses. */
@Service
@Transactional
@SignedIn
public class CommentService {

    private final Comments comments;
    private final ObjectProvider<CommentPolicy> policies;
    private final CommentAudience audience;
    private final ActingFor actingFor;
    private final Access access;
    private final AccessRegistry registry;
    private final CurrentActor actors;
    private final PortalClock clock;

    CommentService(
            Comments comments,
            ObjectProvider<CommentPolicy> policies,
            CommentAudience audience,
            ActingFor actingFor,
            Access access,
            AccessRegistry registry,
            CurrentActor actors,
            PortalClock clock) {
        this.comments = comments;
        this.policies = policies;
        this.audience = audience;
        this.actingFor = actingFor;
        this.access = access;
        this.registry = registry;
        this.actors = actors;
        this.clock = clock;
    }

    public CommentId add(SubjectRef subject, String text) {
        requireOpen(subject);
        actingFor.submitting();
        var space = access.spaceOf(subject).orElse(null);
        var comment = new Comment(subject, space, text, actors.get(), clock.instant());
        registry.protect(comment.id().subject(), subject, access.classificationOf(subject));
        comments.save(comment);
        return comment.id();
    }

    /** Changes the actor's own comment, given on the state the form was filled from. */
    public void edit(CommentId id, long version, String text) {
        var comment = readable(id);
        requireOpen(comment.subject());
        comment.edit(text, version, actors.get(), clock.instant());
        comments.save(comment);
    }

    /** Deletes the actor's own comment, or as a manager anybody's. */
    public void delete(CommentId id) {
        var comment = readable(id);
        requireOpen(comment.subject());
        var actor = actors.get();
        if (!comment.author().equals(actor.person()) && !access.may(Level.MANAGE, comment.subject())) {
            throw new AccessRefused("discussion.notYours", "You can delete only what you wrote yourself.");
        }
        comment.delete(actor, clock.instant());
        comments.save(comment);
    }

    /** How many people are told if the actor comments on the subject now. */
    @Transactional(readOnly = true)
    public int toBeTold(SubjectRef subject) {
        access.require(Level.READ, subject);
        return audience.toBeTold(subject);
    }

    /** Why the actor may not comment on what they can read; empty when they may. */
    @Transactional(readOnly = true)
    public Optional<String> refusal(SubjectRef subject) {
        access.require(Level.READ, subject);
        if (actors.get().viewingAs() != null) {
            return Optional.of("You are looking as somebody else would; stop that before you comment.");
        }
        return policies.stream()
                .flatMap(policy -> policy.refusal(subject).stream())
                .findFirst();
    }

    private void requireOpen(SubjectRef subject) {
        refusal(subject).ifPresent(reason -> {
            throw new RuleViolation("discussion.closed", reason);
        });
    }

    private Comment readable(CommentId id) {
        access.require(Level.READ, id.subject());
        return comments.findById(id.value()).orElseThrow(() -> new NotFound(id.subject()));
    }
}
