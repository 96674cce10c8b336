package org.commonweal.evidence;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface EvidenceReminders extends Repository<EvidenceReminder, UUID> {

    EvidenceReminder save(EvidenceReminder reminder);

    Optional<EvidenceReminder> findById(UUID itemId);
}
