package org.commonweal.workspace.documents;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface CheckOuts extends Repository<CheckOut, UUID> {

    CheckOut save(CheckOut checkOut);

    Optional<CheckOut> findByDocumentId(UUID documentId);

    List<CheckOut> findByDocumentIdIn(Collection<UUID> documentIds);

    List<CheckOut> findByTouchedAtBefore(Instant before);

    void delete(CheckOut checkOut);
}
