package org.commonweal.consultation.privacy;

import java.util.UUID;
import org.springframework.data.repository.Repository;

interface Objections extends Repository<Objection, UUID> {

    Objection save(Objection objection);

    boolean existsById(UUID response);

    long countByConsultationId(UUID consultation);
}
