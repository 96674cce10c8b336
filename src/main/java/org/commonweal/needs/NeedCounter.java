package org.commonweal.needs;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The last reference number given out. */
@Entity
@Table(name = "need_counter")
class NeedCounter {

    @Id
    @Column(name = "name", nullable = false, length = 20)
    private String name;

    @Column(name = "last_number", nullable = false)
    private long lastNumber;

    protected NeedCounter() {}

    long next() {
        return ++lastNumber;
    }

    /** Keeps a number chosen by hand from being given out again. */
    void passed(long number) {
        lastNumber = Math.max(lastNumber, number);
    }
}
