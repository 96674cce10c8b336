package org.commonweal.notification;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.commonweal.kernel.PortalClock;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Delivers waiting messages; without a mail server keeps them for administrators to read. */
@Component
class Postman {

    private static final Duration KEPT = Duration.ofDays(30);

    private final OutgoingMails mails;
    private final ObjectProvider<JavaMailSender> senders;
    private final MailSettings settings;
    private final PortalClock clock;

    Postman(OutgoingMails mails, ObjectProvider<JavaMailSender> senders, MailSettings settings, PortalClock clock) {
        this.mails = mails;
        this.senders = senders;
        this.settings = settings;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 2_000)
    @Transactional
    public void deliver() {
        var sender = senders.getIfAvailable();
        for (var mail : mails.claim(clock.instant())) {
            deliver(mail, sender);
            mails.save(mail);
        }
    }

    /** Whether a message left is of interest for a month; after that it would only be somebody's address kept. */
    @Scheduled(initialDelayString = "PT7M", fixedDelayString = "PT6H")
    @Transactional
    public void forget() {
        mails.deleteSettledBefore(clock.instant().minus(KEPT));
    }

    private void deliver(OutgoingMail mail, @Nullable JavaMailSender sender) {
        if (sender == null) {
            mail.kept(clock.instant());
            return;
        }
        try {
            sender.send(message(mail, sender));
            mail.sent(clock.instant());
        } catch (MailSendException refused) {
            if (addressRefused(refused)) {
                mail.bounced(text(refused), clock.instant());
            } else {
                mail.failed(text(refused), clock.instant());
            }
        } catch (MailException | MessagingException e) {
            mail.failed(text(e), clock.instant());
        }
    }

    private jakarta.mail.internet.MimeMessage message(OutgoingMail mail, JavaMailSender sender)
            throws MessagingException {
        var message = sender.createMimeMessage();
        var helper = new MimeMessageHelper(message, StandardCharsets.UTF_8.name());
        helper.setFrom(settings.from());
        helper.setTo(mail.address());
        helper.setSubject(mail.heading());
        helper.setText(mail.body());
        var stop = mail.unsubscribe();
        if (stop != null) {
            message.setHeader("List-Unsubscribe", "<" + stop + ">");
            message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        return message;
    }

    /** For good, that is: an address that a server does not take at the moment is among those not yet served. */
    private static boolean addressRefused(MailSendException refused) {
        return refused.getFailedMessages().values().stream()
                .filter(SendFailedException.class::isInstance)
                .map(SendFailedException.class::cast)
                .map(SendFailedException::getInvalidAddresses)
                .anyMatch(invalid -> invalid != null && invalid.length > 0);
    }

    private static String text(Exception e) {
        var message = e.getMessage();
        return message == null ? e.getClass().getSimpleName() : message;
    }
}
