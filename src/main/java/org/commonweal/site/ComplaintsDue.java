package org.commonweal.site;

import java.util.List;
import org.commonweal.identity.CurrentActor;
import org.commonweal.identity.Role;
import org.commonweal.kernel.Actor;
import org.commonweal.kernel.DueWork;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/** Complaints that wait to be acknowledged, with the day the law sets. */
@Component
class ComplaintsDue implements DueWork {

    private final MessagesFromPublic messages;
    private final CurrentActor actors;

    ComplaintsDue(MessagesFromPublic messages, CurrentActor actors) {
        this.messages = messages;
        this.actors = actors;
    }

    @Override
    public List<Item> dueFor(Actor actor, int limit) {
        if (!actors.has(Role.RECORDS_OFFICER) && !actors.has(Role.ADMINISTRATOR)) {
            return List.of();
        }
        return messages
                .findByAcknowledgedAtIsNullAndAcknowledgeByIsNotNullOrderByAcknowledgeBy(PageRequest.of(0, limit))
                .stream()
                .map(MessageFromPublic::row)
                .map(row -> new Item(
                        "Acknowledge data protection complaint " + row.reference(),
                        "Messages from the public",
                        row.acknowledgeBy(),
                        "public-messages"))
                .toList();
    }
}
