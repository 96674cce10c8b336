package org.commonweal.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import org.commonweal.kernel.Ids;
import org.commonweal.kernel.PersonId;
import org.commonweal.kernel.PortalClock;
import org.commonweal.kernel.RuleViolation;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Links that let their holder do one thing once: 128 random bits, kept as a hash, used by inserting a unique row. */
@Service
@Transactional
@OpenToAll
public class OneTimeLinks {

    public enum Purpose {
        RESET(Duration.ofMinutes(30)),
        INVITATION(Duration.ofDays(7)),
        SETUP(Duration.ofMinutes(30));

        private final Duration lifetime;

        Purpose(Duration lifetime) {
            this.lifetime = lifetime;
        }

        public Duration lifetime() {
            return lifetime;
        }
    }

    /** A link that still works. */
    public record Valid(@Nullable PersonId person, String madeBy, Instant expiresAt) {

        /** The person it was made for; every link except the set-up one has one. */
        public PersonId holder() {
            if (person == null) {
                throw dead();
            }
            return person;
        }
    }

    private final OneTimeLinkRows links;
    private final JdbcTemplate jdbc;
    private final PortalClock clock;

    OneTimeLinks(OneTimeLinkRows links, JdbcTemplate jdbc, PortalClock clock) {
        this.links = links;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Answers the secret part of the link, which is not kept. */
    public String make(Purpose purpose, @Nullable PersonId person, String madeBy) {
        var token = Ids.secret();
        links.save(new OneTimeLink(hash(token), purpose, person, madeBy, clock.instant()));
        return token;
    }

    /** Looks at a link without using it up. */
    @Transactional(readOnly = true)
    public Optional<Valid> look(String token, Purpose purpose) {
        return find(token, purpose).filter(link -> !used(link)).map(OneTimeLinks::valid);
    }

    /** Uses the link up, or refuses when it is unknown, too old or used: of two at once, one is refused. */
    public Valid use(String token, Purpose purpose) {
        var link = find(token, purpose).orElseThrow(OneTimeLinks::dead);
        try {
            // Not an update whose count is looked at: MySQL's driver counts rows it found, not rows it changed.
            markUsed(link.tokenHash(), clock.instant());
        } catch (DuplicateKeyException alreadyUsed) {
            throw dead();
        }
        return valid(link);
    }

    /** Uses up every other link of this person, so that none lies about in a mailbox and still works. */
    public void useUpAll(PersonId person) {
        var now = clock.instant();
        links.findByPersonIdAndExpiresAtAfter(person.value(), now).stream()
                .filter(link -> !used(link))
                .forEach(link -> markUsed(link.tokenHash(), now));
    }

    private void markUsed(String tokenHash, Instant at) {
        jdbc.update("insert into one_time_link_use (token_hash, used_at) values (?, ?)", tokenHash, Timestamp.from(at));
    }

    private Optional<OneTimeLink> find(String token, Purpose purpose) {
        return links.findByTokenHash(hash(token)).filter(link -> link.fits(purpose, clock.instant()));
    }

    private boolean used(OneTimeLink link) {
        var uses = jdbc.queryForObject(
                "select count(*) from one_time_link_use where token_hash = ?", Integer.class, link.tokenHash());
        return uses != null && uses > 0;
    }

    private static Valid valid(OneTimeLink link) {
        return new Valid(link.person(), link.madeBy(), link.expiresAt());
    }

    private static String hash(String token) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private static RuleViolation dead() {
        return new RuleViolation(
                "identity.linkDead", "This link has been used or is too old. Ask for a new one; nothing was changed.");
    }
}
