package org.commonweal.evidence;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.repository.Repository;

interface EvidenceVersions extends Repository<EvidenceVersion, UUID> {

    @EntityGraph(attributePaths = "item")
    Optional<EvidenceVersion> findById(UUID id);

    List<EvidenceVersion> findByFileId(UUID fileId);
}
