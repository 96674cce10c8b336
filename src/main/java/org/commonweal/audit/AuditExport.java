package org.commonweal.audit;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.commonweal.identity.CurrentActor;
import org.commonweal.identity.SignedIn;
import org.commonweal.kernel.Happened;
import org.commonweal.kernel.PortalClock;
import org.commonweal.kernel.SafeCsv;
import org.commonweal.kernel.SubjectRef;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes a space's trail as CSV or JSON, a page at a time. No transaction spans it: a slow reader would hold a database
 * connection for as long as they please.
 */
@Service
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@SignedIn
public class AuditExport {

    private static final int PAGE = 500;

    private final Trails trails;
    private final AuditNames names;
    private final TrailGuard guard;
    private final CurrentActor actors;
    private final PortalClock clock;
    private final ApplicationEventPublisher events;
    private final TransactionOperations transactions;
    private final JsonMapper json = JsonMapper.shared();

    AuditExport(
            Trails trails,
            AuditNames names,
            TrailGuard guard,
            CurrentActor actors,
            PortalClock clock,
            ApplicationEventPublisher events,
            TransactionOperations transactions) {
        this.trails = trails;
        this.names = names;
        this.guard = guard;
        this.actors = actors;
        this.clock = clock;
        this.events = events;
        this.transactions = transactions;
    }

    /** Refuses whoever may not have the trail; before anything is written. */
    public void require(SubjectRef space) {
        guard.requireTrailOf(space);
    }

    /** One record per row under a line of headings; answers how many rows there were. */
    public long csv(SubjectRef space, TrailRange range, OutputStream out) throws IOException {
        guard.requireTrailOf(space);
        var writer = writer(out);
        var csv = new SafeCsv(writer);
        csv.row("number", "at", "who", "organisation", "action", "subject type", "subject", "details");
        long rows = forEach(
                space,
                range,
                row -> csv.row(
                        row.seq(),
                        row.at(),
                        row.who(),
                        row.organisation(),
                        row.action(),
                        row.subject().type(),
                        row.subject().id(),
                        json.writeValueAsString(new java.util.TreeMap<>(row.details()))));
        writer.flush();
        return exported(space, range, "csv", rows);
    }

    /** An array with an object per row; answers how many rows there were. */
    public long json(SubjectRef space, TrailRange range, OutputStream out) throws IOException {
        guard.requireTrailOf(space);
        var writer = writer(out);
        writer.write("[");
        var separator = new String[] {"\n"};
        long rows = forEach(space, range, row -> {
            writer.write(separator[0]);
            writer.write(json.writeValueAsString(asObject(row)));
            separator[0] = ",\n";
        });
        writer.write("\n]\n");
        writer.flush();
        return exported(space, range, "json", rows);
    }

    private interface RowWriter {
        void write(AuditRow row) throws IOException;
    }

    private long forEach(SubjectRef space, TrailRange range, RowWriter writer) throws IOException {
        long last = trails.lastSeq();
        long after = 0;
        long count = 0;
        var page = names.rows(trails.trailAfter(space.id(), range, after, last, PAGE));
        while (!page.isEmpty()) {
            for (var row : page) {
                writer.write(row);
                after = row.seq();
                count++;
            }
            page = names.rows(trails.trailAfter(space.id(), range, after, last, PAGE));
        }
        return count;
    }

    private static Map<String, Object> asObject(AuditRow row) {
        var object = new LinkedHashMap<String, Object>();
        object.put("number", row.seq());
        object.put("at", row.at().toString());
        object.put("who", row.who());
        object.put("organisation", row.organisation());
        object.put("action", row.action());
        object.put("subjectType", row.subject().type());
        object.put("subject", row.subject().id());
        object.put("details", new java.util.TreeMap<>(row.details()));
        return object;
    }

    private long exported(SubjectRef space, TrailRange range, String format, long rows) {
        var values = Map.of("format", format, "from", "" + range.from(), "to", "" + range.to(), "rows", "" + rows);
        transactions.executeWithoutResult(status -> events.publishEvent(
                new Happened(space, "audit.exported", actors.get(), clock.instant(), space, values)));
        return rows;
    }

    private static Writer writer(OutputStream out) {
        return new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }
}
