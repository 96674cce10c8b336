package org.commonweal.evidence;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface EvidenceCitations extends Repository<EvidenceCitation, UUID> {

    EvidenceCitation save(EvidenceCitation citation);

    Optional<EvidenceCitation> findById(UUID id);

    List<EvidenceCitation> findByItemIdAndEndedAtIsNull(UUID itemId);

    List<EvidenceCitation> findByFromIdAndEndedAtIsNullOrderByCitedAt(UUID fromId);

    List<EvidenceCitation> findByItemIdInAndEndedAtIsNull(Collection<UUID> items);

    List<EvidenceCitation> findByFromIdInAndEndedAtIsNull(Collection<UUID> from);
}
