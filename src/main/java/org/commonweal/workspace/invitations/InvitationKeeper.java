package org.commonweal.workspace.invitations;

import java.time.Duration;
import org.commonweal.identity.CurrentActor;
import org.commonweal.kernel.PortalClock;
import org.springframework.data.domain.Limit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Reminds people once of an invitation that waits for them, and closes those nobody answered. */
@Component
class InvitationKeeper {

    private static final Duration PATIENCE = Duration.ofDays(7);
    private static final Limit AT_ONCE = Limit.of(200);

    private final Invitations invitations;
    private final CurrentActor actors;
    private final PortalClock clock;
    private final TransactionTemplate transactions;

    InvitationKeeper(
            Invitations invitations, CurrentActor actors, PortalClock clock, PlatformTransactionManager manager) {
        this.invitations = invitations;
        this.actors = actors;
        this.clock = clock;
        this.transactions = new TransactionTemplate(manager);
    }

    @Scheduled(initialDelayString = "5m", fixedDelayString = "1h")
    void look() {
        actors.asSystem("invitations", () -> {
            transactions.executeWithoutResult(status -> closeOverdue());
            transactions.executeWithoutResult(status -> remind());
            return true;
        });
    }

    private void closeOverdue() {
        for (var invitation : invitations.overdue(clock.instant(), AT_ONCE)) {
            invitation.lapse(actors.get(), clock.instant());
            invitations.saveAndFlush(invitation);
        }
    }

    private void remind() {
        var now = clock.instant();
        for (var invitation : invitations.unanswered(now.minus(PATIENCE), now, AT_ONCE)) {
            invitation.remind(actors.get(), now);
            invitations.saveAndFlush(invitation);
        }
    }
}
