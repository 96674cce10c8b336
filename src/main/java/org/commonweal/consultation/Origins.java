package org.commonweal.consultation;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.commonweal.identity.OpenToAll;
import org.commonweal.kernel.PortalClock;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Shows that many answers of one day came from one place without keeping where that is: of the place only a hash stays,
 * with a secret that is another one each day and is gone the day after, so nobody can try addresses out. The hashes go
 * thirty days after the consultation closed.
 */
@Service
@Transactional
@OpenToAll
public class Origins {

    private static final Duration KEPT = Duration.ofDays(30);

    private final Consultations consultations;
    private final AnswerDrafts drafts;
    private final OriginSecrets secrets;
    private final TransactionOperations transaction;
    private final JdbcTemplate jdbc;
    private final PortalClock clock;

    Origins(
            Consultations consultations,
            AnswerDrafts drafts,
            OriginSecrets secrets,
            TransactionOperations transaction,
            JdbcTemplate jdbc,
            PortalClock clock) {
        this.consultations = consultations;
        this.drafts = drafts;
        this.secrets = secrets;
        this.transaction = transaction;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Called when somebody starts; a draft has one origin. */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public void note(String slug, ResumeCode code, String place) {
        var secret = secrets.ofToday();
        transaction.executeWithoutResult(status -> note(slug, code, place, secret));
    }

    private void note(String slug, ResumeCode code, String place, String secret) {
        consultations
                .findBySlug(slug)
                .flatMap(consultation ->
                        drafts.findByConsultationIdAndCodeHash(consultation.id().value(), code.hash()))
                .filter(draft -> !draft.sent())
                .ifPresent(draft -> store(draft, place, secret));
    }

    private void store(AnswerDraft draft, String place, String secret) {
        var id = AnswerRows.bytes(draft.id());
        var known = jdbc.queryForObject(
                "SELECT COUNT(*) FROM consultation_origin WHERE submission_id = ?", Long.class, (Object) id);
        if (known == null || known == 0) {
            jdbc.update(
                    "INSERT INTO consultation_origin (submission_id, consultation_id, origin_hash) VALUES (?, ?, ?)",
                    id,
                    AnswerRows.bytes(draft.consultationId()),
                    KeyedHash.of(secret.getBytes(StandardCharsets.UTF_8), draft.consultationId() + " " + place));
        }
    }

    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT6M")
    public void forget() {
        secrets.forgetEarlier();
        for (var closed : consultations.closedBefore(clock.instant().minus(KEPT))) {
            var id = (Object) AnswerRows.bytes(closed);
            jdbc.update("DELETE FROM consultation_origin WHERE consultation_id = ?", id);
            jdbc.update("DELETE FROM consultation_confirmation WHERE consultation_id = ?", id);
        }
    }
}
