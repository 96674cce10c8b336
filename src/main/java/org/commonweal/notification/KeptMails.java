package org.commonweal.notification;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Messages that wait or have left, for whoever has to take back what they say. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class KeptMails {

    private static final String SAYING = "FROM outgoing_mail WHERE LOCATE(?, body) > 0";

    private final JdbcTemplate jdbc;

    KeptMails(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** How many have the words, as they are written, in their text. */
    public int countSaying(String words) {
        var found = jdbc.queryForObject("SELECT COUNT(*) " + SAYING, Integer.class, words);
        return found == null ? 0 : found;
    }

    /** Takes them away, those among them that have not left yet; answers how many there were. */
    public int removeSaying(String words) {
        return jdbc.update("DELETE " + SAYING, words);
    }
}
