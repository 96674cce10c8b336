package org.commonweal.notification;

import org.commonweal.identity.AccountMail;
import org.commonweal.identity.OpenToAll;
import org.commonweal.kernel.PortalClock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes messages for sending. A message is kept in the caller's transaction and leaves after it is committed. */
@Service
@Transactional
@OpenToAll
public class Mailer implements AccountMail {

    private final OutgoingMails mails;
    private final PortalClock clock;

    Mailer(OutgoingMails mails, PortalClock clock) {
        this.mails = mails;
        this.clock = clock;
    }

    /** Plain text of at most 10,000 characters. */
    @Override
    public void send(String address, String heading, String text) {
        send(address, heading, text, null);
    }

    /** As {@link #send(String, String, String)}; once it has left, or cannot, the address is kept nowhere. */
    public void sendAndForget(String address, String heading, String text) {
        mails.save(new OutgoingMail(address, heading, text, null, clock.instant()).fleeting());
    }

    /** @param unsubscribe address at which one request without a page stops such messages (RFC 8058) */
    public void send(String address, String heading, String text, @Nullable String unsubscribe) {
        mails.save(new OutgoingMail(address, heading, text, unsubscribe, clock.instant()));
    }
}
