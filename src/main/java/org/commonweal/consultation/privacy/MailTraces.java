package org.commonweal.consultation.privacy;

import java.util.List;
import java.util.UUID;
import org.commonweal.consultation.ResponseTraces;
import org.commonweal.notification.KeptMails;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Receipts that were sent by e-mail, or wait to be: they say the reference. */
@Component
class MailTraces implements ResponseTraces {

    private final KeptMails mails;
    private final JdbcTemplate jdbc;

    MailTraces(KeptMails mails, JdbcTemplate jdbc) {
        this.mails = mails;
        this.jdbc = jdbc;
    }

    @Override
    public List<String> forget(UUID response) {
        int gone = references(response).stream().mapToInt(mails::removeSaying).sum();
        return gone == 0 ? List.of() : List.of("%d receipts sent by e-mail".formatted(gone));
    }

    @Override
    public List<String> held(UUID response) {
        int kept = references(response).stream().mapToInt(mails::countSaying).sum();
        return kept == 0
                ? List.of()
                : List.of("%d receipts sent by e-mail, without the address and without the answers.".formatted(kept));
    }

    private List<String> references(UUID response) {
        return jdbc.queryForList("SELECT reference FROM consultation_response WHERE id = ?", String.class, (Object)
                ConfirmationTraces.bytes(response));
    }
}
