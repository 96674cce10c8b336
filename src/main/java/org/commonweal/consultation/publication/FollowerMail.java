package org.commonweal.consultation.publication;

import java.time.Duration;
import java.util.Map;
import org.commonweal.consultation.ConsultationGate;
import org.commonweal.consultation.ConsultationId;
import org.commonweal.consultation.Consulted;
import org.commonweal.kernel.Fact;
import org.commonweal.kernel.PortalClock;
import org.commonweal.notification.Mailer;
import org.commonweal.webkit.Site;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells followers what happened, with the change it happened in, and forgets addresses nobody confirmed. */
@Component
class FollowerMail {

    private static final Duration UNCONFIRMED = Duration.ofDays(7);

    /** What is told, and the page below the consultation's where it can be read. */
    private record News(String sentence, String page) {}

    private static final Map<String, News> NEWS = Map.of(
            "consultation.extended", new News("The closing day of this consultation has moved.", ""),
            "consultation.corrected", new News("Something was put right in this consultation.", ""),
            "consultation.questionsChanged", new News("The questions of this consultation have changed.", ""),
            "consultation.reported",
                    new News(
                            "What people said in this consultation, and what the council does about it, is published.",
                            "/feedback"),
            "consultation.feedbackPublished",
                    new News("The decision is made. What came of this consultation is published.", "/feedback"));

    private final ConsultationGate gate;
    private final ConsultationFollowers followers;
    private final Mailer mailer;
    private final Site site;
    private final PortalClock clock;

    FollowerMail(ConsultationGate gate, ConsultationFollowers followers, Mailer mailer, Site site, PortalClock clock) {
        this.gate = gate;
        this.followers = followers;
        this.mailer = mailer;
        this.site = site;
        this.clock = clock;
    }

    @EventListener
    void on(Fact fact) {
        var news = NEWS.get(fact.action());
        if (news != null && fact.subject().type().equals(ConsultationId.SUBJECT_TYPE)) {
            tell(gate.get(new ConsultationId(fact.subject().id())), news);
        }
    }

    private void tell(Consulted consultation, News news) {
        for (var follower : followers.findByConsultationIdAndConfirmedAtIsNotNull(
                consultation.id().value())) {
            var stop = FollowService.stopLink(site, consultation, follower);
            mailer.send(
                    follower.email(),
                    "News of “" + consultation.title() + "”",
                    """
                    %s

                    %s
                    %s/consultations/%s%s

                    To get no more news of it: %s
                    """.formatted(
                                    consultation.title(),
                                    news.sentence(),
                                    site.baseUrl(),
                                    consultation.slug(),
                                    news.page(),
                                    stop),
                    stop);
        }
    }

    @Scheduled(fixedDelayString = "PT6H", initialDelayString = "PT5M")
    @Transactional
    public void forgetUnconfirmed() {
        followers.forgetUnconfirmed(clock.instant().minus(UNCONFIRMED));
    }
}
