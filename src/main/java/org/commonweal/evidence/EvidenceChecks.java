package org.commonweal.evidence;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface EvidenceChecks extends Repository<EvidenceCheck, UUID> {

    EvidenceCheck save(EvidenceCheck check);

    Optional<EvidenceCheck> findById(UUID versionId);

    void deleteById(UUID versionId);

    List<EvidenceCheck> findByVersionIdIn(List<UUID> versionIds);

    @Query("""
            select version.id from EvidenceVersion version
            where version.content.fileId is not null
              and not exists (select 1 from EvidenceCheck found where found.versionId = version.id)
            order by version.addedAt""")
    List<UUID> unchecked();
}
