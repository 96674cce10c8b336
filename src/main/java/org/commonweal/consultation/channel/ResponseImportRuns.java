package org.commonweal.consultation.channel;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface ResponseImportRuns extends Repository<ResponseImport, UUID> {

    ResponseImport save(ResponseImport run);

    List<ResponseImport> findByConsultationIdOrderByImportedAtDesc(UUID consultation);
}
