package org.commonweal.consultation;

import java.sql.Date;
import java.time.LocalDate;
import org.commonweal.kernel.Ids;
import org.commonweal.kernel.PortalClock;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The secret of the day, the same for every instance. It is made outside of any transaction: the first people of a day
 * often come at the same moment, and whoever waits inside a transaction for another's row may be the one whose
 * transaction the database ends.
 */
@Component
class OriginSecrets {

    private final JdbcTemplate jdbc;
    private final PortalClock clock;

    private volatile @Nullable Today today;

    private record Today(LocalDate day, String secret) {}

    OriginSecrets(JdbcTemplate jdbc, PortalClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.NEVER)
    String ofToday() {
        var day = clock.today();
        var known = today;
        if (known == null || !known.day().equals(day)) {
            known = new Today(day, read(day));
            today = known;
        }
        return known.secret();
    }

    private synchronized String read(LocalDate day) {
        var date = Date.valueOf(day);
        try {
            if (find(date) == null) {
                jdbc.update(
                        "INSERT INTO consultation_origin_secret (used_on, secret) VALUES (?, ?)",
                        date,
                        Ids.secret() + Ids.secret());
            }
        } catch (DuplicateKeyException anotherInstanceWasFirst) {
            // Its secret is read below.
        }
        var found = find(date);
        if (found == null) {
            throw new IllegalStateException("The secret of " + day + " was deleted while it was made");
        }
        return found;
    }

    private @Nullable String find(Date date) {
        return jdbc
                .queryForList("SELECT secret FROM consultation_origin_secret WHERE used_on = ?", String.class, date)
                .stream()
                .findFirst()
                .orElse(null);
    }

    @Transactional
    void forgetEarlier() {
        var known = today;
        if (known != null && known.day().isBefore(clock.today())) {
            today = null;
        }
        jdbc.update("DELETE FROM consultation_origin_secret WHERE used_on < ?", Date.valueOf(clock.today()));
    }
}
