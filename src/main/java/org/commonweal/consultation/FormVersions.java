package org.commonweal.consultation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface FormVersions extends Repository<FormVersion, UUID> {

    FormVersion save(FormVersion version);

    Optional<FormVersion> findByConsultationIdAndNumber(UUID consultation, int number);

    List<FormVersion> findByConsultationIdOrderByNumber(UUID consultation);
}
