package org.commonweal.notification;

import java.util.LinkedHashSet;
import java.util.Set;
import org.commonweal.access.Access;
import org.commonweal.identity.CurrentActor;
import org.commonweal.kernel.Actor;
import org.commonweal.kernel.PersonId;
import org.commonweal.kernel.PortalClock;
import org.commonweal.kernel.SubjectRef;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Turns waiting facts into notices for those who can read the subject now, never for whoever caused them. */
@Component
class Teller {

    private final NoticeEvents events;
    private final Notices notices;
    private final SettingsOfPeople settings;
    private final Followers followers;
    private final NoticeMail mail;
    private final Access access;
    private final CurrentActor actors;
    private final PortalClock clock;

    Teller(
            NoticeEvents events,
            Notices notices,
            SettingsOfPeople settings,
            Followers followers,
            NoticeMail mail,
            Access access,
            CurrentActor actors,
            PortalClock clock) {
        this.events = events;
        this.notices = notices;
        this.settings = settings;
        this.followers = followers;
        this.mail = mail;
        this.access = access;
        this.actors = actors;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 1_000)
    @Transactional
    public void tellWaiting() {
        for (var event : events.claim()) {
            recipients(event).forEach(person -> tell(person, event));
            events.delete(event);
        }
    }

    private Set<PersonId> recipients(NoticeEvent event) {
        var people = new LinkedHashSet<PersonId>();
        var meantFor = event.personId();
        var space = event.spaceId();
        if (meantFor != null) {
            people.add(new PersonId(meantFor));
        } else if (space != null) {
            people.addAll(followers.of(new SubjectRef("workspace", space), clock.instant()));
        }
        people.removeIf(person -> person.value().equals(event.actorId()));
        return people;
    }

    private void tell(PersonId person, NoticeEvent event) {
        var wishes = settings.findById(person.value()).orElseGet(() -> new NoticeSettings(person));
        var space = event.spaceId();
        boolean personal = event.personId() != null;
        if (!personal && space != null && wishes.muted(space)) {
            return;
        }
        var reader = actors.as(person, actors::get);
        if (reader.kind() != Actor.Kind.PERSON || !mayKnow(reader, event, personal)) {
            return;
        }
        var notice = notices.save(new Notice(person, event));
        if (personal ? wishes.mailPersonal() : wishes.mailNews()) {
            mail.about(person, reader, notice);
        }
    }

    /** What is meant for a person may concern something they cannot read yet, such as a declined request. */
    private boolean mayKnow(Actor reader, NoticeEvent event, boolean personal) {
        return personal || access.canRead(reader, event.subject());
    }
}
