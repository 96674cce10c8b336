package org.commonweal.notification;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.commonweal.access.Access;
import org.commonweal.identity.CurrentActor;
import org.commonweal.kernel.Actor;
import org.commonweal.kernel.PersonId;
import org.commonweal.kernel.PortalClock;
import org.commonweal.kernel.SubjectRef;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who is told of something: those who can read it now and want to know, never whoever did it. */
@Component
class Recipients {

    private final SettingsOfPeople settings;
    private final Followers followers;
    private final Access access;
    private final CurrentActor actors;
    private final PortalClock clock;

    Recipients(SettingsOfPeople settings, Followers followers, Access access, CurrentActor actors, PortalClock clock) {
        this.settings = settings;
        this.followers = followers;
        this.access = access;
        this.actors = actors;
        this.clock = clock;
    }

    /** @param reader the person with the rights they have at this moment */
    record Recipient(PersonId person, Actor reader, NoticeSettings wishes) {}

    /** Those who follow the space it happened in. */
    List<Recipient> following(UUID space, SubjectRef subject, @Nullable UUID doer) {
        var people = new LinkedHashSet<>(followers.of(new SubjectRef("workspace", space), clock.instant()));
        people.removeIf(person -> person.value().equals(doer));
        return people.stream()
                .map(this::recipient)
                .flatMap(Optional::stream)
                .filter(one -> !one.wishes().muted(space) && access.canRead(one.reader(), subject))
                .toList();
    }

    /** The one it is meant for. It may concern something they cannot read yet, such as a declined request. */
    Optional<Recipient> named(UUID person, @Nullable UUID doer) {
        return person.equals(doer) ? Optional.empty() : recipient(new PersonId(person));
    }

    private Optional<Recipient> recipient(PersonId person) {
        var reader = actors.as(person, actors::get);
        return reader.kind() == Actor.Kind.PERSON
                ? Optional.of(new Recipient(
                        person, reader, settings.findById(person.value()).orElseGet(() -> new NoticeSettings(person))))
                : Optional.empty();
    }
}
