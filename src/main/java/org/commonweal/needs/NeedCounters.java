package org.commonweal.needs;

import jakarta.persistence.LockModeType;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface NeedCounters extends Repository<NeedCounter, String> {

    /** Locked until the transaction ends, so that no two needs get the same number. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select counter from NeedCounter counter where counter.name = 'N'")
    NeedCounter locked();
}
