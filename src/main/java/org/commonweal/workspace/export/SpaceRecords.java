package org.commonweal.workspace.export;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.commonweal.audit.AuditExport;
import org.commonweal.audit.TrailRange;
import org.commonweal.discussion.CommentQueries;
import org.commonweal.kernel.NotFound;
import org.commonweal.kernel.PortalClock;
import org.commonweal.kernel.SafeCsv;
import org.commonweal.kernel.SubjectRef;
import org.commonweal.workspace.Members;
import org.commonweal.workspace.WorkspaceId;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/** What was said of the exported things, who belongs to the space, and its trail. */
@Component
class SpaceRecords {

    private static final int PAGE = 200;

    /** Before any portal. */
    private static final LocalDate BEGINNING = LocalDate.of(2000, 1, 1);

    private final CommentQueries comments;
    private final Members members;
    private final AuditExport trail;
    private final PortalClock clock;

    SpaceRecords(CommentQueries comments, Members members, AuditExport trail, PortalClock clock) {
        this.comments = comments;
        this.members = members;
        this.trail = trail;
        this.clock = clock;
    }

    void write(WorkspaceId space, ZipArchive archive) throws IOException {
        archive.table("comments.csv", List.of("about", "at", "author", "organisation", "text"), table -> {
            for (var subject : archive.subjects().entrySet()) {
                comments(subject.getKey(), subject.getValue(), table);
            }
        });
        archive.table("members.csv", List.of("name", "may", "since", "until"), table -> {
            for (var member : members.list(space)) {
                table.row(member.name(), member.level().name().toLowerCase(Locale.UK), member.since(), member.until());
            }
        });
        archive.made("trail.csv", out -> trail.csv(space.subject(), new TrailRange(BEGINNING, clock.today()), out));
    }

    private void comments(SubjectRef subject, String title, SafeCsv table) throws IOException {
        try {
            for (int page = 0; ; page++) {
                var found = comments.findRows(subject, PageRequest.of(page, PAGE));
                for (var comment : found) {
                    table.row(
                            title,
                            comment.createdAt(),
                            comment.author(),
                            comment.organisation(),
                            comment.deleted() ? "(deleted)" : comment.text());
                }
                if (found.size() < PAGE) {
                    return;
                }
            }
        } catch (NotFound goneMeanwhile) {
            // It was there when its files were copied; what was said of it went with it.
        }
    }
}
