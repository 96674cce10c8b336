package org.commonweal.workspace.documents;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.commonweal.files.FileState;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface DocumentVersions extends Repository<DocumentVersion, UUID> {

    DocumentVersion save(DocumentVersion version);

    List<DocumentVersion> findByDocumentIdOrderByNumber(UUID documentId);

    List<DocumentVersion> findByDocumentIdInOrderByNumber(Collection<UUID> documentIds);

    Optional<DocumentVersion> findByDocumentIdAndNumber(UUID documentId, int number);

    List<DocumentVersion> findByFileIdAndState(UUID fileId, FileState state);

    List<DocumentVersion> findByStateAndCreatedAtBefore(FileState state, Instant before);

    /** Versions with these bytes in a space, without what lies in the bin. */
    @Query("""
            select v from DocumentVersion v, Document d
            where d.id = v.documentId and d.workspaceId = :space and v.sha256 = :sha256
              and d.binning.at is null
            order by v.createdAt
            """)
    List<DocumentVersion> withBytes(UUID space, String sha256);
}
