package org.commonweal.notification;

import java.util.List;
import org.commonweal.access.Access;
import org.commonweal.access.Classification;
import org.commonweal.identity.Directory;
import org.commonweal.kernel.Actor;
import org.commonweal.kernel.NotFound;
import org.commonweal.kernel.PersonId;
import org.commonweal.kernel.SubjectRef;
import org.commonweal.webkit.SiteSettings;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes a notice as a message; above PARTNER it says only that there is news. */
@Component
class NoticeMail {

    private final Mailer mailer;
    private final NoticeTexts texts;
    private final StopTokens tokens;
    private final Access access;
    private final Directory directory;
    private final SiteSettings site;

    NoticeMail(
            Mailer mailer,
            NoticeTexts texts,
            StopTokens tokens,
            Access access,
            Directory directory,
            SiteSettings site) {
        this.mailer = mailer;
        this.texts = texts;
        this.tokens = tokens;
        this.access = access;
        this.directory = directory;
        this.site = site;
    }

    void about(PersonId person, Actor reader, Notice notice) {
        directory.emailOf(person).ifPresent(address -> {
            var line = texts.lines(reader, List.of(notice)).getFirst();
            boolean open = mayBeQuoted(notice.subject());
            var place = mayBeQuoted(notice.space()) ? line.spaceName() : "one of your spaces";
            var heading = open ? line.text() : "There is news in " + place;
            var stop = site.baseUrl() + "/unsubscribe/" + tokens.of(person);
            var body = heading + "\n\nOpen it in the portal: " + site.baseUrl() + "/app/" + line.path()
                    + "\n\nYou get this because you are a member of the space or because it is meant for you."
                    + "\nStop these messages: " + stop + "\n";
            mailer.send(address, heading, body, stop);
        });
    }

    /** The name of a space is part of what is in it. */
    private boolean mayBeQuoted(@Nullable SubjectRef subject) {
        try {
            return subject != null && Classification.PARTNER.covers(access.classificationOf(subject));
        } catch (NotFound unprotected) {
            return false;
        }
    }
}
