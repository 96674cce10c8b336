package org.commonweal.notification;

import java.util.UUID;
import org.commonweal.identity.CurrentActor;
import org.commonweal.identity.OpenToAll;
import org.commonweal.identity.SignedIn;
import org.commonweal.kernel.NotFound;
import org.commonweal.kernel.PersonId;
import org.commonweal.kernel.PortalClock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people do with their notices. */
@Service
@Transactional
@SignedIn
public class NoticeService {

    private final Notices notices;
    private final SettingsOfPeople settings;
    private final StopTokens tokens;
    private final CurrentActor actors;
    private final PortalClock clock;

    NoticeService(
            Notices notices, SettingsOfPeople settings, StopTokens tokens, CurrentActor actors, PortalClock clock) {
        this.notices = notices;
        this.settings = settings;
        this.tokens = tokens;
        this.actors = actors;
        this.clock = clock;
    }

    public void markRead(UUID id) {
        var notice =
                notices.findById(id).filter(found -> found.belongsTo(me())).orElseThrow(() -> new NotFound("Notice"));
        notice.read(clock.instant());
        notices.save(notice);
    }

    public void markAllRead() {
        notices.readAll(me().value(), clock.instant());
    }

    /** No more news of this space, except what is meant for the person alone. */
    public void mute(UUID space) {
        var mine = mine(me());
        mine.mute(space);
        settings.save(mine);
    }

    public void unmute(UUID space) {
        var mine = mine(me());
        mine.unmute(space);
        settings.save(mine);
    }

    /** Whether news of spaces also comes by mail. */
    public void mailNews(boolean wanted) {
        var mine = mine(me());
        mine.mailNews(wanted);
        settings.save(mine);
    }

    /**
     * Stops all mail but that about the account itself, by the link in a message.
     *
     * @throws NotFound if the link is not genuine
     */
    @OpenToAll
    public void stopMail(String token) {
        var person = tokens.read(token).orElseThrow(() -> new NotFound("Link"));
        var theirs = mine(person);
        theirs.stopMail();
        settings.save(theirs);
    }

    private NoticeSettings mine(PersonId person) {
        return settings.findById(person.value()).orElseGet(() -> new NoticeSettings(person));
    }

    private PersonId me() {
        return actors.get().requirePerson();
    }
}
