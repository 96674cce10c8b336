package org.commonweal.files;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The words of a file, apart from its row because they are long and seldom wanted. */
@Entity
@Table(name = "stored_file_text")
class StoredFileText {

    @Id
    @Column(name = "file_id", nullable = false, updatable = false)
    private UUID fileId;

    @JdbcTypeCode(SqlTypes.LONGVARCHAR)
    @Column(name = "content", nullable = false, columnDefinition = "longtext")
    private String content;

    protected StoredFileText() {}

    StoredFileText(FileId file, String content) {
        this.fileId = file.value();
        this.content = content;
    }

    String content() {
        return content;
    }
}
