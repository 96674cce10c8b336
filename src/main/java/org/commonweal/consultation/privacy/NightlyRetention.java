package org.commonweal.consultation.privacy;

import org.commonweal.identity.CurrentActor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Lets what is past its time go, every night. */
@Component
class NightlyRetention {

    private static final Logger log = LoggerFactory.getLogger(NightlyRetention.class);

    private final RetentionService retention;
    private final CurrentActor actors;

    NightlyRetention(RetentionService retention, CurrentActor actors) {
        this.retention = retention;
        this.actors = actors;
    }

    @Scheduled(cron = "0 40 3 * * *", zone = "Europe/London")
    void run() {
        var report = actors.asSystem("Retention of consultation data", retention::execute);
        report.lines().stream()
                .filter(line -> line.removed() > 0)
                .forEach(line -> log.info("{}: {} rows past their time deleted", line.kind(), line.removed()));
    }
}
