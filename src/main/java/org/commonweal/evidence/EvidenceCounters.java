package org.commonweal.evidence;

import jakarta.persistence.LockModeType;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface EvidenceCounters extends Repository<EvidenceCounter, String> {

    /** Locked until the transaction ends, so that no two items get the same number. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select counter from EvidenceCounter counter where counter.name = 'EV'")
    EvidenceCounter locked();
}
