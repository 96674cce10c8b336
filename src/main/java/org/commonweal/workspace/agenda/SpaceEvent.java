package org.commonweal.workspace.agenda;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.UUID;
import org.commonweal.kernel.Actor;
import org.commonweal.kernel.AggregateRoot;
import org.commonweal.kernel.Happened;
import org.commonweal.kernel.PortalClock;
import org.commonweal.kernel.RuleViolation;
import org.commonweal.workspace.WorkspaceId;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "space_event")
class SpaceEvent extends AggregateRoot {

    private static final int EARLIEST = 2000;
    private static final int LATEST = 2100;

    @Column(name = "workspace_id", nullable = false, updatable = false)
    private UUID workspaceId;

    @Column(name = "title", nullable = false, length = Wording.SHORT)
    private String title;

    @Column(name = "place", nullable = false, length = Wording.SHORT)
    private String place;

    @Column(name = "starts_at", nullable = false)
    private Instant starts;

    @Column(name = "ends_at")
    private @Nullable Instant ends;

    @Column(name = "created_at", nullable = false)
    private Instant createdAt;

    protected SpaceEvent() {}

    SpaceEvent(WorkspaceId space, EventDraft draft, Actor by, Instant at) {
        this.workspaceId = space.value();
        this.createdAt = at;
        describe(draft);
        happened("event.added", by, at);
    }

    void change(EventDraft draft, long expected, Actor by, Instant at) {
        requireVersion(expected);
        describe(draft);
        happened("event.changed", by, at);
    }

    void remove(long expected, Actor by, Instant at) {
        requireVersion(expected);
        happened("event.removed", by, at);
    }

    private void describe(EventDraft draft) {
        title = Wording.title(draft.title(), "Give the entry a title of 1 to 200 characters.");
        place = Wording.upTo(Wording.SHORT, draft.place(), "place", "The place can have 200 characters at most.");
        if (draft.starts() == null) {
            throw RuleViolation.onField("workspace.eventStarts", "starts", "Enter the day and time it starts.");
        }
        starts = instant(draft.starts(), "starts");
        ends = draft.ends() == null ? null : instant(draft.ends(), "ends");
        if (ends != null && !ends.isAfter(starts)) {
            throw RuleViolation.onField("workspace.eventEnds", "ends", "It must end after it starts.");
        }
    }

    private static Instant instant(LocalDateTime local, String field) {
        if (local.getYear() < EARLIEST || local.getYear() > LATEST) {
            throw RuleViolation.onField(
                    "workspace.eventYear", field, "Enter a year from " + EARLIEST + " to " + LATEST + ".");
        }
        var offsets = PortalClock.LONDON.getRules().getValidOffsets(local);
        if (offsets.isEmpty()) {
            throw RuleViolation.onField(
                    "workspace.eventTime",
                    field,
                    "There is no such time: the clocks go forward then. Choose one that is an hour later.");
        }
        return local.toInstant(offsets.getFirst());
    }

    private void happened(String action, Actor by, Instant at) {
        registerEvent(
                new Happened(id().subject(), action, by, at, space().subject(), Map.of("starts", starts.toString())));
    }

    EventId id() {
        return new EventId(rawId());
    }

    WorkspaceId space() {
        return new WorkspaceId(workspaceId);
    }

    String title() {
        return title;
    }

    String place() {
        return place;
    }

    Instant starts() {
        return starts;
    }

    @Nullable
    Instant ends() {
        return ends;
    }
}
