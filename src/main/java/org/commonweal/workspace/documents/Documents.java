package org.commonweal.workspace.documents;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Documents extends Repository<Document, UUID>, JpaSpecificationExecutor<Document> {

    Document save(Document document);

    Optional<Document> findById(UUID id);

    List<Document> findByFolderId(UUID folderId);

    @Query("select d from Document d where d.binning.folder = :folder")
    List<Document> binnedWith(UUID folder);

    @Query("select d from Document d where d.binning.at < :before and d.purgedAt is null")
    List<Document> binnedBefore(Instant before);

    @Query(
            "select d.title from Document d where d.workspaceId = :space and d.folderId = :folder and d.binning.at is null")
    List<String> titlesIn(UUID space, UUID folder);

    @Query("""
            select d.title from Document d
            where d.workspaceId = :space and d.folderId is null and d.binning.at is null
            """)
    List<String> titlesAtTopOf(UUID space);

    @Modifying
    @Query("update Document d set d.ready = true where d.id = :id and d.ready = false")
    void becameReady(UUID id);

    @Query("select d.id from Document d")
    Stream<UUID> ids();
}
