package org.commonweal.consultation;

import java.time.Duration;
import org.commonweal.consultation.attachment.Attachments;
import org.commonweal.kernel.PortalClock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Deletes what was typed and never sent, two weeks after the consultation closed. */
@Component
class DraftsEnd {

    private static final Logger log = LoggerFactory.getLogger(DraftsEnd.class);
    private static final Duration KEPT = Duration.ofDays(14);

    private final AnswerDrafts drafts;
    private final Attachments attachments;
    private final PortalClock clock;

    DraftsEnd(AnswerDrafts drafts, Attachments attachments, PortalClock clock) {
        this.drafts = drafts;
        this.attachments = attachments;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT5M")
    @Transactional
    void run() {
        int gone = drafts.deleteOfThoseClosedBefore(clock.instant().minus(KEPT));
        attachments.remove(attachments.ofNothing());
        if (gone > 0) {
            log.info("{} drafts of closed consultations were deleted", gone);
        }
    }
}
