package org.commonweal.database;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Numbers things of one series one after another, such as EV-107 and then EV-108; no number is given twice. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class RefNumbers {

    private final JdbcClient database;

    RefNumbers(JdbcClient database) {
        this.database = database;
    }

    /** The next number of a series, which stays locked until the transaction ends. */
    public long next(String series) {
        long next = last(series) + 1;
        store(series, next);
        return next;
    }

    /** Keeps numbers chosen by hand from being given out again: the next one is higher than this. */
    public void continueAfter(String series, long number) {
        store(series, Math.max(last(series), number));
    }

    private long last(String series) {
        return database.sql("SELECT last_number FROM ref_counter WHERE series = ? FOR UPDATE")
                .param(series)
                .query(Long.class)
                .single();
    }

    private void store(String series, long number) {
        database.sql("UPDATE ref_counter SET last_number = ? WHERE series = ?")
                .params(number, series)
                .update();
    }
}
