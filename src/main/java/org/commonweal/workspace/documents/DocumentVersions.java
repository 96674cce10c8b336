package org.commonweal.workspace.documents;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.commonweal.files.FileState;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface DocumentVersions extends Repository<DocumentVersion, UUID> {

    DocumentVersion save(DocumentVersion version);

    List<DocumentVersion> findByDocumentIdOrderByNumber(UUID documentId);

    List<DocumentVersion> findByDocumentIdInOrderByNumber(Collection<UUID> documentIds);

    Optional<DocumentVersion> findByDocumentIdAndNumber(UUID documentId, int number);

    List<DocumentVersion> findByFileIdAndState(UUID fileId, FileState state);

    List<DocumentVersion> findByStateAndCreatedAtBefore(FileState state, Instant before);

    /** Ends the waiting of a version, once; answers whether it was still waiting. */
    @Modifying
    @Query("""
            update DocumentVersion v set v.state = :state, v.explanation = :explanation
            where v.id = :id and v.state = org.commonweal.files.FileState.PENDING
            """)
    int settle(UUID id, FileState state, @Nullable String explanation);

    /** Versions with these bytes in a space, without what lies in the bin. */
    @Query("""
            select v from DocumentVersion v, Document d
            where d.id = v.documentId and d.workspaceId = :space and v.sha256 = :sha256
              and d.binning.at is null
            order by v.createdAt
            """)
    List<DocumentVersion> withBytes(UUID space, String sha256);
}
