package org.commonweal.consultation.variant;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface Variants extends Repository<Variant, UUID> {

    Variant save(Variant variant);

    void delete(Variant variant);

    Optional<Variant> findByConsultationIdAndCode(UUID consultation, String code);

    List<Variant> findByConsultationIdOrderByKindDescNameAsc(UUID consultation);
}
