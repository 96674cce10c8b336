package org.commonweal.discussion;

import org.commonweal.access.Access;
import org.commonweal.access.AccessChanged;
import org.commonweal.access.AccessRegistry;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps comments as narrow as what they are about, when that is classified anew. */
@Component
class CommentClassification {

    private final Comments comments;
    private final Access access;
    private final AccessRegistry registry;

    CommentClassification(Comments comments, Access access, AccessRegistry registry) {
        this.comments = comments;
        this.access = access;
        this.registry = registry;
    }

    @EventListener
    void on(AccessChanged change) {
        if (!change.action().equals("access.classified")
                || change.subject().type().equals(CommentId.SUBJECT_TYPE)) {
            return;
        }
        var classification = access.classificationOf(change.subject());
        comments.findBySubjectTypeAndSubjectId(
                        change.subject().type(), change.subject().id())
                .forEach(comment -> registry.classify(comment.id().subject(), classification));
    }
}
