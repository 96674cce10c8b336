package org.commonweal.notification;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.commonweal.identity.RequiresRole;
import org.commonweal.identity.Role;
import org.commonweal.kernel.NotFound;
import org.commonweal.kernel.PortalClock;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Outgoing mail for administrators: what was sent, what failed, and another try. */
@Service
@Transactional
@RequiresRole(Role.ADMINISTRATOR)
public class MailDesk {

    private final OutgoingMails mails;
    private final PortalClock clock;

    MailDesk(OutgoingMails mails, PortalClock clock) {
        this.mails = mails;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<MailRow> findRows(boolean onlyFailures, Pageable page) {
        return mails.findByStateInOrderByCreatedAtDesc(states(onlyFailures), page).stream()
                .map(mail -> new MailRow(
                        mail.mailId(),
                        mail.address(),
                        mail.heading(),
                        mail.body(),
                        mail.state(),
                        mail.createdAt(),
                        mail.attempts(),
                        mail.lastError()))
                .toList();
    }

    @Transactional(readOnly = true)
    public long countRows(boolean onlyFailures) {
        return mails.countByStateIn(states(onlyFailures));
    }

    public void sendAgain(UUID id) {
        var mail = mails.findById(id).orElseThrow(() -> new NotFound("Message"));
        mail.sendAgain(clock.instant());
        mails.save(mail);
    }

    private static Set<MailState> states(boolean onlyFailures) {
        return onlyFailures ? EnumSet.of(MailState.BOUNCED, MailState.FAILED) : EnumSet.allOf(MailState.class);
    }
}
