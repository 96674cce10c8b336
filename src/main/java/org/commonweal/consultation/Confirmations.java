package org.commonweal.consultation;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.commonweal.database.DataFolder;
import org.commonweal.identity.OpenToAll;
import org.commonweal.kernel.Ids;
import org.commonweal.kernel.NotFound;
import org.commonweal.kernel.PortalClock;
import org.commonweal.kernel.RuleViolation;
import org.commonweal.notification.Mailer;
import org.commonweal.webkit.RateLimits;
import org.commonweal.webkit.Site;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets an answer count once a link was used that went to an e-mail address. Of the address only a keyed hash stays, to
 * know it when it comes again; the address itself goes with the message.
 */
@Service
@Transactional
@OpenToAll
public class Confirmations {

    /** A message may be slow: who sent in time may still confirm for a day. */
    private static final Duration GRACE = Duration.ofDays(1);

    private final Consultations consultations;
    private final AnswerDrafts drafts;
    private final Delivery delivery;
    private final Mailer mailer;
    private final Site site;
    private final RateLimits limits;
    private final JdbcTemplate jdbc;
    private final PortalClock clock;
    private final byte[] key;

    Confirmations(
            Consultations consultations,
            AnswerDrafts drafts,
            Delivery delivery,
            Mailer mailer,
            Site site,
            RateLimits limits,
            JdbcTemplate jdbc,
            DataFolder folder,
            PortalClock clock) {
        this.consultations = consultations;
        this.drafts = drafts;
        this.delivery = delivery;
        this.mailer = mailer;
        this.site = site;
        this.limits = limits;
        this.jdbc = jdbc;
        this.clock = clock;
        this.key = folder.secret("consultation-addresses").getBytes(StandardCharsets.UTF_8);
    }

    private record Asked(UUID submission, UUID consultation, String address) {}

    /** Sends the link; a later one takes the place of an earlier one. */
    public Sending ask(String slug, ResumeCode code, String email) {
        var consultation = load(slug);
        var draft = drafts.hold(consultation.id().value(), code.hash()).orElseThrow(() -> new NotFound("Draft"));
        var before = draft.reference();
        if (before != null) {
            return new Sending.Received(before);
        }
        if (!consultation.takesAnswersAt(clock.instant())) {
            return new Sending.Late();
        }
        var problem = delivery.unready(consultation, draft);
        if (problem.isPresent()) {
            return problem.get();
        }
        var token = Ids.secret();
        var address = email.strip().toLowerCase(Locale.UK);
        var hash = KeyedHash.of(key, consultation.id().value() + " " + address);
        var id = AnswerRows.bytes(draft.id());
        jdbc.update("DELETE FROM consultation_confirmation WHERE submission_id = ?", (Object) id);
        jdbc.update(
                "INSERT INTO consultation_confirmation (submission_id, consultation_id, token_hash, address_hash,"
                        + " asked_at) VALUES (?, ?, ?, ?, ?)",
                id,
                AnswerRows.bytes(consultation.id().value()),
                KeyedHash.of(key, token),
                hash,
                LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
        if (!limits.mayMail(address)) {
            // To say so would tell a stranger that the address is in use here.
            return new Sending.ToConfirm();
        }
        var title = consultation.brief().text().title();
        mailer.sendAndForget(
                address, "Confirm your answers: “" + title + "”", """
                Somebody, we hope you, answered this consultation with this address:
                %s

                The answers count once you open this page and choose “Yes, count my answers”:
                %s/consultations/%s/confirm/%s

                If it was not you, do nothing: they will not count. This address is not kept.
                """.formatted(title, site.baseUrl(), slug, token));
        return new Sending.ToConfirm();
    }

    /** Whether a link can be used. */
    @Transactional(readOnly = true)
    public boolean known(String slug, String token) {
        return asked(load(slug), token).isPresent();
    }

    /** The answers count from now on. The same link used again gives the same reference. */
    public Sending confirm(String slug, String token) {
        var consultation = load(slug);
        var asked = asked(consultation, token).orElseThrow(() -> new NotFound("Confirmation"));
        var draft = drafts.holdById(asked.submission()).orElseThrow(() -> new NotFound("Draft"));
        var before = draft.reference();
        if (before != null) {
            return new Sending.Received(before);
        }
        var closes = consultation.closesAt();
        if (closes == null || !clock.instant().isBefore(closes.plus(GRACE))) {
            return new Sending.Late();
        }
        var used = jdbc.queryForObject(
                "SELECT COUNT(*) FROM consultation_confirmation WHERE consultation_id = ? AND counted_hash = ?",
                Long.class,
                AnswerRows.bytes(asked.consultation()),
                asked.address());
        if (used != null && used > 0) {
            throw new RuleViolation(
                    "consultation.addressUsed",
                    "Answers with this e-mail address were counted before, and each address counts once.");
        }
        var sending = delivery.deliver(consultation, draft);
        if (sending instanceof Sending.Received) {
            jdbc.update(
                    "UPDATE consultation_confirmation SET counted_hash = address_hash WHERE submission_id = ?",
                    (Object) AnswerRows.bytes(asked.submission()));
        }
        return sending;
    }

    private Optional<Asked> asked(Consultation consultation, String token) {
        return jdbc
                .query(
                        "SELECT submission_id, consultation_id, address_hash FROM consultation_confirmation"
                                + " WHERE token_hash = ? AND consultation_id = ?",
                        (row, number) -> new Asked(
                                AnswerRows.uuid(row.getBytes(1)), AnswerRows.uuid(row.getBytes(2)), row.getString(3)),
                        KeyedHash.of(key, token),
                        AnswerRows.bytes(consultation.id().value()))
                .stream()
                .findFirst();
    }

    private Consultation load(String slug) {
        return consultations
                .findBySlug(slug)
                .filter(found -> found.state().isPublic() && found.mode() == AnswerMode.CONFIRMED)
                .orElseThrow(() -> new NotFound(ConsultationId.SUBJECT_TYPE));
    }
}
