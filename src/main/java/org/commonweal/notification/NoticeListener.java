package org.commonweal.notification;

import org.commonweal.kernel.Fact;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps every fact that is worth telling, in the transaction that made it. */
@Component
class NoticeListener {

    private final NoticeEvents events;
    private final NoticeWords words;

    NoticeListener(NoticeEvents events, NoticeWords words) {
        this.events = events;
        this.words = words;
    }

    @EventListener
    void on(Fact fact) {
        boolean hasReaders = fact.space() != null || fact.values().containsKey(NoticeEvent.FOR);
        if (hasReaders && words.tells(fact.action())) {
            events.save(new NoticeEvent(fact));
        }
    }
}
