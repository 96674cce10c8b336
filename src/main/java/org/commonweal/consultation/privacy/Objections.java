package org.commonweal.consultation.privacy;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface Objections extends Repository<Objection, UUID> {

    Objection save(Objection objection);

    void delete(Objection objection);

    Optional<Objection> findById(UUID response);

    boolean existsById(UUID response);

    long countByConsultationId(UUID consultation);
}
