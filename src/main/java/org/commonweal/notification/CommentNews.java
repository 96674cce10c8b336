package org.commonweal.notification;

import org.commonweal.access.Access;
import org.commonweal.discussion.CommentAudience;
import org.commonweal.identity.CurrentActor;
import org.commonweal.kernel.SubjectRef;
import org.springframework.stereotype.Component;

/** Counts those who would get a notice of a comment, the way they are found when it is there. */
@Component
class CommentNews implements CommentAudience {

    private final Recipients recipients;
    private final Access access;
    private final CurrentActor actors;

    CommentNews(Recipients recipients, Access access, CurrentActor actors) {
        this.recipients = recipients;
        this.access = access;
        this.actors = actors;
    }

    @Override
    public int toBeTold(SubjectRef subject) {
        var author = actors.get().person();
        return access.spaceOf(subject)
                .map(space -> recipients
                        .following(space.id(), subject, author == null ? null : author.value())
                        .size())
                .orElse(0);
    }
}
