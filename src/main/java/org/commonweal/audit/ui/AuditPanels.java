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

    /** Whether there is a history to show to whoever asks. */
    public boolean tellsHistoryOf(SubjectRef subject) {
        return queries.tells(subject);
    }

    /** The history of one subject, for those who read it by a right of their own. */
    public HistoryPanel historyOf(SubjectRef subject) {
        return new HistoryPanel(queries, subject);
    }

    /** The trail of a space by date, with its exports; for managers of the space and auditors. */
    public TrailPanel trailOf(SubjectRef space) {
        return new TrailPanel(queries, clock, space);
    }
}
