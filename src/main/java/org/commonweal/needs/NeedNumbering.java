package org.commonweal.needs;

import org.commonweal.database.RefNumbers;
import org.commonweal.identity.RequiresRole;
import org.commonweal.identity.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets a council that kept a register before go on with its numbers. */
@Service
@Transactional
@RequiresRole(Role.ADMINISTRATOR)
public class NeedNumbering {

    private final RefNumbers numbers;

    NeedNumbering(RefNumbers numbers) {
        this.numbers = numbers;
    }

    /** The next need gets a number higher than this; numbers given out before stay as they are. */
    public void continueAfter(long number) {
        numbers.continueAfter(NeedId.SERIES, number);
    }
}
