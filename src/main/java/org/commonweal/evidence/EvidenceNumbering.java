package org.commonweal.evidence;

import org.commonweal.database.RefNumbers;
import org.commonweal.identity.RequiresRole;
import org.commonweal.identity.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets a council that kept a register before go on with its numbers. */
@Service
@Transactional
@RequiresRole(Role.ADMINISTRATOR)
public class EvidenceNumbering {

    private final RefNumbers numbers;

    EvidenceNumbering(RefNumbers numbers) {
        this.numbers = numbers;
    }

    /** The next item gets a number higher than this; numbers given out before stay as they are. */
    public void continueAfter(long number) {
        numbers.continueAfter(EvidenceId.SERIES, number);
    }
}
