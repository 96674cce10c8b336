package org.commonweal.consultation.privacy;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Erasures extends Repository<Erasure, UUID> {

    Erasure save(Erasure erasure);

    List<Erasure> findByConsultationIdOrderByErasedAtDesc(UUID consultation);

    @Query("select coalesce(max(erasure.edition), 1) from Erasure erasure where erasure.consultationId = :consultation")
    int edition(UUID consultation);
}
