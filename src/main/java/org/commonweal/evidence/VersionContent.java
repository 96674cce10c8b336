package org.commonweal.evidence;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;
import java.util.UUID;
import org.commonweal.kernel.RuleViolation;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What a version consists of: its file, how that is read as a table, and the rules its data must keep to. */
@Embeddable
record VersionContent(
        @Column(name = "file_id") @Nullable UUID fileId,

        @Column(name = "file_name", nullable = false, length = 200)
        String fileName,

        @Column(name = "media_type", nullable = false, length = 100)
        String mediaType,

        @Column(name = "bytes", nullable = false) long bytes,

        @Column(name = "sha256", nullable = false, length = 64)
        String sha256,

        @JdbcTypeCode(SqlTypes.LONGVARCHAR) @Column(name = "layout_choice", columnDefinition = "text") @Nullable
        String layoutChoice,

        @JdbcTypeCode(SqlTypes.LONGVARCHAR) @Column(name = "table_schema", columnDefinition = "longtext") @Nullable
        String tableSchema,

        @Column(name = "note", nullable = false, length = 1000)
        String note) {

    static final VersionContent NONE = new VersionContent(null, "", "", 0, "", null, null, "");

    VersionContent {
        if (note.length() > 1000) {
            throw RuleViolation.onField("evidence.note", "note", "Shorten the note to 1,000 characters.");
        }
    }

    static VersionContent of(VersionFile file, NewVersion given) {
        return new VersionContent(
                file.id(),
                file.name(),
                file.mediaType(),
                file.bytes(),
                file.sha256(),
                LayoutTexts.write(given.layout()),
                given.schema(),
                given.note().strip());
    }

    @Nullable
    VersionFile file() {
        return fileId == null ? null : new VersionFile(fileId, fileName, mediaType, bytes, sha256);
    }

    /** Whether the same file would be read in the same way. */
    boolean isReadLike(VersionContent other) {
        return Objects.equals(fileId, other.fileId)
                && Objects.equals(layoutChoice, other.layoutChoice)
                && Objects.equals(tableSchema, other.tableSchema);
    }

    VersionContent readAs(@Nullable String choice) {
        return new VersionContent(fileId, fileName, mediaType, bytes, sha256, choice, tableSchema, note);
    }

    VersionContent keepingTo(@Nullable String schema) {
        return new VersionContent(fileId, fileName, mediaType, bytes, sha256, layoutChoice, schema, note);
    }

    /** The same without the note, which was about the version before. */
    VersionContent again() {
        return new VersionContent(fileId, fileName, mediaType, bytes, sha256, layoutChoice, tableSchema, "");
    }
}
