package org.commonweal.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.TreeMap;
import java.util.UUID;
import org.commonweal.kernel.Actor;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * A row of the record as it is stored.
 *
 * @param at when it happened
 * @param recordedAt when it was written down; differs from {@code at} for what the demonstration loader replays
 * @param job which part of the portal acted, when no person did
 * @param details the fact's values as a JSON object
 */
record AuditEntry(
        long seq,
        UUID id,
        Instant at,
        Instant recordedAt,
        Actor.Kind actor,
        @Nullable UUID person,
        @Nullable UUID organisation,
        @Nullable UUID viewingAs,
        @Nullable String job,
        String action,
        String subjectType,
        UUID subjectId,
        @Nullable UUID spaceId,
        String details) {

    private static final JsonMapper JSON = JsonMapper.shared();

    static AuditEntry read(ResultSet row) throws SQLException {
        return new AuditEntry(
                row.getLong("seq"),
                Columns.requiredId(row, "id"),
                Columns.instant(row, "happened_at"),
                Columns.instant(row, "recorded_at"),
                Actor.Kind.valueOf(row.getString("actor_kind")),
                Columns.id(row, "actor_person"),
                Columns.id(row, "actor_organisation"),
                Columns.id(row, "actor_viewing_as"),
                row.getString("actor_job"),
                row.getString("action_code"),
                row.getString("subject_type"),
                Columns.requiredId(row, "subject_id"),
                Columns.id(row, "space_id"),
                row.getString("details"));
    }

    /** The one text form that is hashed: every column, names in alphabetical order. */
    String canonical() {
        var columns = new TreeMap<String, @Nullable Object>();
        columns.put("seq", seq);
        columns.put("id", id);
        columns.put("at", at.toString());
        columns.put("recordedAt", recordedAt.toString());
        columns.put("actor", actor);
        columns.put("person", person);
        columns.put("organisation", organisation);
        columns.put("viewingAs", viewingAs);
        columns.put("job", job);
        columns.put("action", action);
        columns.put("subjectType", subjectType);
        columns.put("subjectId", subjectId);
        columns.put("spaceId", spaceId);
        columns.put("details", details);
        return JSON.writeValueAsString(columns);
    }
}
