package org.commonweal.evidence;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface EvidenceItems extends Repository<EvidenceItem, UUID>, JpaSpecificationExecutor<EvidenceItem> {

    EvidenceItem save(EvidenceItem item);

    void delete(EvidenceItem item);

    Optional<EvidenceItem> findById(UUID id);

    Optional<EvidenceItem> findByRefNumber(long refNumber);

    @Query("select item.id from EvidenceItem item")
    Stream<UUID> allIds();

    @Query("select version.item.id from EvidenceVersion version where version.content.fileId = :file")
    List<UUID> holding(UUID file);

    @Query("""
            select version.item.id from EvidenceVersion version
            where version.state = org.commonweal.evidence.EvidenceState.SCHEDULED and version.release.scheduledFor <= :now
            order by version.release.scheduledFor""")
    List<UUID> dueForRelease(Instant now);

    @Query("select count(version) from EvidenceVersion version where version.item.workspaceId = :space")
    long countVersionsIn(UUID space);

    @Query("select item.id from EvidenceItem item where item.workspaceId = :space and item.liveNumber is null")
    List<UUID> findUnpublishedIn(UUID space);
}
