package org.commonweal.consultation.publication;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface Themes extends Repository<Theme, UUID> {

    Theme save(Theme theme);

    void delete(Theme theme);

    Optional<Theme> findByIdAndConsultationId(UUID id, UUID consultation);

    List<Theme> findByConsultationIdOrderByPlaceAscIdAsc(UUID consultation);
}
