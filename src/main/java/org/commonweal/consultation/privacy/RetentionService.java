package org.commonweal.consultation.privacy;

import java.time.Instant;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.commonweal.consultation.AgedData;
import org.commonweal.consultation.attachment.UnusedUploads;
import org.commonweal.identity.RequiresRole;
import org.commonweal.identity.Role;
import org.commonweal.identity.SignedIn;
import org.commonweal.kernel.PortalClock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Deletes each kind of data when its time has come, and says beforehand what that would be. */
@Service
@Transactional
@EnableConfigurationProperties(RetentionSettings.class)
public class RetentionService {

    private static final int SHOWN = 30;

    private final AgedData data;
    private final UnusedUploads uploads;
    private final RetentionRuns runs;
    private final RetentionSettings settings;
    private final PortalClock clock;

    RetentionService(
            AgedData data, UnusedUploads uploads, RetentionRuns runs, RetentionSettings settings, PortalClock clock) {
        this.uploads = uploads;
        this.data = data;
        this.runs = runs;
        this.settings = settings;
        this.clock = clock;
    }

    /** What the next run would delete; nothing is changed. */
    @SignedIn
    @Transactional(readOnly = true)
    public RetentionReport look() {
        return new RetentionReport(Arrays.stream(DataClass.values())
                .map(kind -> run(kind, 0, false))
                .toList());
    }

    /** Deletes what is due, and keeps a line for each kind. */
    @RequiresRole(Role.RECORDS_OFFICER)
    public RetentionReport execute() {
        var lines = new ArrayList<RetentionReport.Line>();
        for (var kind : DataClass.values()) {
            var before = before(kind);
            long due = due(kind, before);
            long removed = due == 0 ? 0 : delete(kind, before);
            var run = runs.save(new RetentionRun(kind, before, due, removed, true, clock.instant()));
            lines.add(run.line(words(settings.of(kind))));
        }
        return new RetentionReport(lines);
    }

    /** The last runs, the latest first. */
    @SignedIn
    @Transactional(readOnly = true)
    public List<RetentionReport.Line> history() {
        return runs.findByOrderByAtDesc(PageRequest.of(0, SHOWN)).stream()
                .map(run -> run.line(""))
                .toList();
    }

    private RetentionReport.Line run(DataClass kind, long removed, boolean executed) {
        var before = before(kind);
        return new RetentionReport.Line(
                kind, words(settings.of(kind)), before, due(kind, before), removed, executed, clock.instant());
    }

    private Instant before(DataClass kind) {
        return clock.instant()
                .atZone(PortalClock.LONDON)
                .minus(settings.of(kind))
                .toInstant();
    }

    private long due(DataClass kind, Instant before) {
        return switch (kind) {
            case DRAFTS -> data.drafts(before);
            case WORDS -> data.words(before);
            case EQUALITY -> data.equality(before);
            case IDENTITY -> data.identity(before);
            case FILES -> data.files(before);
            case UPLOADS -> uploads.count(before);
            case LOGS -> data.marks(before);
        };
    }

    private long delete(DataClass kind, Instant before) {
        return switch (kind) {
            case DRAFTS -> data.deleteDrafts(before);
            case WORDS -> data.deleteWords(before);
            case EQUALITY -> data.deleteEquality(before);
            case IDENTITY -> data.deleteIdentity(before);
            case FILES -> data.deleteFiles(before);
            case UPLOADS -> uploads.remove(before);
            case LOGS -> data.deleteMarks(before);
        };
    }

    static String words(Period period) {
        if (period.getYears() > 0) {
            return period.getYears() + (period.getYears() == 1 ? " year" : " years");
        }
        return period.getMonths() > 0
                ? period.getMonths() + (period.getMonths() == 1 ? " month" : " months")
                : period.getDays() + (period.getDays() == 1 ? " day" : " days");
    }
}
