package org.commonweal.consultation.publication;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Themes extends Repository<Theme, UUID> {

    Theme save(Theme theme);

    void delete(Theme theme);

    Optional<Theme> findByIdAndConsultationId(UUID id, UUID consultation);

    @Query("SELECT theme FROM Theme theme WHERE :publicId MEMBER OF theme.quotes")
    List<Theme> quoting(String publicId);

    List<Theme> findByConsultationIdOrderByPlaceAscIdAsc(UUID consultation);
}
