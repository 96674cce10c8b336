package org.commonweal.notification;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.commonweal.identity.CurrentActor;
import org.commonweal.identity.SignedIn;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The notices of whoever asks. */
@Service
@Transactional(readOnly = true)
@SignedIn
public class NoticeQueries {

    private final Notices notices;
    private final SettingsOfPeople settings;
    private final NoticeTexts texts;
    private final CurrentActor actors;

    NoticeQueries(Notices notices, SettingsOfPeople settings, NoticeTexts texts, CurrentActor actors) {
        this.notices = notices;
        this.settings = settings;
        this.texts = texts;
        this.actors = actors;
    }

    /** Newest first. */
    public List<NoticeLine> findLines(Pageable page) {
        return texts.lines(actors.get(), notices.findByPersonIdOrderByAtDesc(me(), page));
    }

    public long countLines() {
        return notices.countByPersonId(me());
    }

    public long countUnread() {
        return notices.countByPersonIdAndReadAtIsNull(me());
    }

    public Set<UUID> mutedSpaces() {
        return settings.findById(me()).map(NoticeSettings::mutedSpaces).orElse(Set.of());
    }

    public boolean newsByMail() {
        return settings.findById(me()).map(NoticeSettings::mailNews).orElse(false);
    }

    private UUID me() {
        return actors.get().requirePerson().value();
    }
}
