package org.commonweal.audit;

import java.io.PrintWriter;
import java.util.List;
import org.commonweal.identity.CurrentActor;
import org.commonweal.kernel.PortalCommand;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Has the record checked: by the launcher's command, and every night. */
@Component
class VerifyAudit implements PortalCommand {

    private static final Logger log = LoggerFactory.getLogger(VerifyAudit.class);

    private final AuditVerifier verifier;
    private final CurrentActor actors;

    VerifyAudit(AuditVerifier verifier, CurrentActor actors) {
        this.verifier = verifier;
        this.actors = actors;
    }

    @Override
    public String name() {
        return "verify-audit";
    }

    @Override
    public int run(List<String> arguments, PrintWriter out) {
        var found = verify();
        out.println("%,d rows are sealed and unchanged.".formatted(found.sealed()));
        out.println("%,d rows at the end wait for their seal.".formatted(found.waiting()));
        if (found.late() > 0) {
            out.println(
                    ("%,d rows were sealed more than a minute after they were written: after an outage, or put in by"
                                    + " somebody.")
                            .formatted(found.late()));
        }
        var bad = found.firstBad();
        if (bad == null) {
            out.println("The record is good.");
            return 0;
        }
        out.println("The record is NOT good. First bad row: " + bad.seq() + " " + bad.problem() + ".");
        return 1;
    }

    @Scheduled(cron = "0 10 3 * * *", zone = "Europe/London")
    void nightly() {
        var bad = verify().firstBad();
        if (bad != null) {
            log.error("The audit record was tampered with: row {} {}", bad.seq(), bad.problem());
        }
    }

    private Verification verify() {
        return actors.asSystem(name(), verifier::verify);
    }
}
