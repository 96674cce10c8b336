package org.commonweal.evidence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The last reference number given out. */
@Entity
@Table(name = "evidence_counter")
class EvidenceCounter {

    @Id
    @Column(name = "name", nullable = false, length = 20)
    private String name;

    @Column(name = "last_number", nullable = false)
    private long lastNumber;

    protected EvidenceCounter() {}

    long next() {
        return ++lastNumber;
    }

    /** Keeps a number chosen by hand from being given out again. */
    void passed(long number) {
        lastNumber = Math.max(lastNumber, number);
    }
}
