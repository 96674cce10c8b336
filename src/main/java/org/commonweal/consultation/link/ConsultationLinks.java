package org.commonweal.consultation.link;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface ConsultationLinks extends Repository<ConsultationLink, UUID> {

    ConsultationLink save(ConsultationLink link);

    void delete(ConsultationLink link);

    List<ConsultationLink> findByConsultationIdOrderByKindAscIdAsc(UUID consultation);

    List<ConsultationLink> findByKindAndSubjectTypeAndSubjectId(LinkKind kind, String type, UUID id);
}
