package org.commonweal.consultation.privacy;

import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.data.repository.Repository;

interface RetentionRuns extends Repository<RetentionRun, UUID> {

    RetentionRun save(RetentionRun run);

    List<RetentionRun> findByOrderByAtDesc(Pageable page);
}
