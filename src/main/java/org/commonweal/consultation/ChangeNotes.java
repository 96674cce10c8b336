package org.commonweal.consultation;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface ChangeNotes extends Repository<ChangeNote, UUID> {

    ChangeNote save(ChangeNote note);

    List<ChangeNote> findByConsultationIdOrderByMadeAtDescIdDesc(UUID consultation);
}
