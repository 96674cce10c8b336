package org.commonweal.audit.ui;

import org.commonweal.audit.AuditQueries;
import org.commonweal.kernel.PortalClock;
import org.commonweal.kernel.SubjectRef;
import org.springframework.stereotype.Component;

/** Makes the panels that show the record, for any view. */
@Component
public class AuditPanels {

    private final AuditQueries queries;
    private final PortalClock clock;

    AuditPanels(AuditQueries queries, PortalClock clock) {
        this.queries = queries;
        this.clock = clock;
    }

    /** The history of one subject, for whoever can read it. */
    public HistoryPanel historyOf(SubjectRef subject) {
        return new HistoryPanel(queries, subject);
    }

    /** The trail of a space by date, with its exports; for managers of the space and auditors. */
    public TrailPanel trailOf(SubjectRef space) {
        return new TrailPanel(queries, clock, space);
    }
}
