package org.commonweal.notification;

import org.commonweal.access.Access;
import org.commonweal.access.Classification;
import org.commonweal.identity.Directory;
import org.commonweal.kernel.NotFound;
import org.commonweal.kernel.PersonId;
import org.commonweal.webkit.SiteSettings;
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

    void about(PersonId person, Notice notice) {
        directory.emailOf(person).ifPresent(address -> {
            var line = texts.line(notice);
            boolean open = mayBeQuoted(notice);
            var heading = open ? line.text() : "There is news in " + line.spaceName();
            var stop = site.baseUrl() + "/unsubscribe/" + tokens.of(person);
            var body = heading + "\n\nOpen it in the portal: " + site.baseUrl() + "/app/" + line.path()
                    + "\n\nYou get this because you are a member of the space or because it is meant for you."
                    + "\nStop these messages: " + stop + "\n";
            mailer.send(address, heading, body, stop);
        });
    }

    private boolean mayBeQuoted(Notice notice) {
        try {
            return Classification.PARTNER.covers(access.classificationOf(notice.subject()));
        } catch (NotFound unprotected) {
            return false;
        }
    }
}
