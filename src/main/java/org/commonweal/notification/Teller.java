package org.commonweal.notification;

import java.util.List;
import org.commonweal.notification.Recipients.Recipient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Turns waiting facts into notices for those who can read the subject now, never for whoever caused them. */
@Component
class Teller {

    private final NoticeEvents events;
    private final Notices notices;
    private final Recipients recipients;
    private final NoticeMail mail;

    Teller(NoticeEvents events, Notices notices, Recipients recipients, NoticeMail mail) {
        this.events = events;
        this.notices = notices;
        this.recipients = recipients;
        this.mail = mail;
    }

    @Scheduled(fixedDelay = 1_000)
    @Transactional
    public void tellWaiting() {
        for (var event : events.claim()) {
            recipients(event).forEach(told -> tell(told, event));
            events.delete(event);
        }
    }

    private List<Recipient> recipients(NoticeEvent event) {
        var meantFor = event.personId();
        var space = event.spaceId();
        if (meantFor != null) {
            return recipients.named(meantFor, event.actorId()).stream().toList();
        }
        return space == null ? List.of() : recipients.following(space, event.subject(), event.actorId());
    }

    private void tell(Recipient told, NoticeEvent event) {
        var notice = notices.save(new Notice(told.person(), event));
        boolean wanted = event.personId() != null
                ? told.wishes().mailPersonal()
                : told.wishes().mailNews();
        if (wanted) {
            mail.about(told.person(), told.reader(), notice);
        }
    }
}
