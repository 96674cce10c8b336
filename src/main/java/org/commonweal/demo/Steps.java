package org.commonweal.demo;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What of the demonstration is made already. Each step is noted in the transaction that makes it, so a load that was
 * cut off goes on with the first step that is missing.
 */
@Component
class Steps {

    private final Map<String, String> done = new HashMap<>();
    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;

    Steps(JdbcTemplate jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Reads what earlier starts made. */
    void recall() {
        done.clear();
        jdbc.query("select name, outcome from demo_step", row -> {
            done.put(row.getString("name"), row.getString("outcome"));
        });
    }

    boolean has(String name) {
        return done.containsKey(name);
    }

    String outcome(String name) {
        var outcome = done.get(name);
        if (outcome == null) {
            throw new IllegalStateException("The demonstration knows no " + name);
        }
        return outcome;
    }

    /** Does the work unless it is done, and answers what came of it then or now. */
    String once(String name, Supplier<String> work) {
        var known = done.get(name);
        if (known != null) {
            return known;
        }
        var outcome = Objects.requireNonNull(transaction.execute(status -> {
            var made = work.get();
            note(name, made);
            return made;
        }));
        done.put(name, outcome);
        return outcome;
    }

    void note(String name, String outcome) {
        jdbc.update("insert into demo_step (name, outcome) values (?, ?)", name, outcome);
    }
}
