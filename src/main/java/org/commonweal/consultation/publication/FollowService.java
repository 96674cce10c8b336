package org.commonweal.consultation.publication;

import java.util.Locale;
import java.util.Optional;
import org.commonweal.consultation.ConsultationGate;
import org.commonweal.consultation.Consulted;
import org.commonweal.consultation.PublicConsultation;
import org.commonweal.consultation.PublicConsultations;
import org.commonweal.identity.OpenToAll;
import org.commonweal.kernel.NotFound;
import org.commonweal.kernel.PortalClock;
import org.commonweal.notification.Mailer;
import org.commonweal.webkit.Site;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** News of a consultation by e-mail, for whoever confirms that the address is theirs, until they stop it. */
@Service
@Transactional
@OpenToAll
public class FollowService {

    private final PublicConsultations open;
    private final ConsultationGate gate;
    private final ConsultationFollowers followers;
    private final Mailer mailer;
    private final Site site;
    private final PortalClock clock;

    FollowService(
            PublicConsultations open,
            ConsultationGate gate,
            ConsultationFollowers followers,
            Mailer mailer,
            Site site,
            PortalClock clock) {
        this.open = open;
        this.gate = gate;
        this.followers = followers;
        this.mailer = mailer;
        this.site = site;
        this.clock = clock;
    }

    /** What a link in a mail is about. */
    public record Following(String slug, String title, boolean confirmed) {}

    /**
     * Sends a message to the address with a link to confirm. Says nothing about whether the address is known.
     *
     * @param trapped whether the field that people do not see was filled in
     */
    public void ask(String slug, String email, boolean trapped) {
        var consultation = open.find(slug).orElseThrow(() -> new NotFound("consultation"));
        var address = email.strip().toLowerCase(Locale.UK);
        if (trapped) {
            return;
        }
        var known = followers.findByConsultationIdAndEmail(consultation.id().value(), address);
        if (known.isEmpty()) {
            send(consultation, followers.save(new Follower(consultation.id(), address, clock.instant())));
        } else if (known.get().mayBeAskedAgain(clock.instant())) {
            known.get().askedAgain(clock.instant());
            send(consultation, followers.save(known.get()));
        }
    }

    private void send(PublicConsultation consultation, Follower follower) {
        var title = consultation.brief().text().title();
        mailer.send(follower.email(), "Confirm: news of “" + title + "”", """
                Somebody, we hope you, asked for news of this consultation by e-mail:
                %s

                To get it, open this page and choose “Yes, send me news”:
                %s/consultations/%s/follow/%s

                If it was not you, do nothing. The address is forgotten within a week.
                """.formatted(
                        title, site.baseUrl(), consultation.slug(), follower.secret()));
    }

    @Transactional(readOnly = true)
    public Optional<Following> find(String secret) {
        return followers.findBySecret(secret).map(follower -> {
            var consultation = gate.get(follower.consultation());
            return new Following(consultation.slug(), consultation.title(), follower.confirmed());
        });
    }

    public void confirm(String secret) {
        var follower = followers.findBySecret(secret).orElseThrow(() -> new NotFound("Following"));
        follower.confirm(clock.instant());
        followers.save(follower);
    }

    /** Forgets the address; a link used twice is not a mistake. */
    public void stop(String secret) {
        followers.findBySecret(secret).ifPresent(followers::delete);
    }

    static String stopLink(Site site, Consulted consultation, Follower follower) {
        return "%s/consultations/%s/unfollow/%s".formatted(site.baseUrl(), consultation.slug(), follower.secret());
    }
}
