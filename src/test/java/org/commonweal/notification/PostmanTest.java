package org.commonweal.notification;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.commonweal.kernel.PortalClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.data.domain.Pageable;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

class PostmanTest {

    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", "smtp"))
            .withConfiguration(GreenMailConfiguration.aConfig().withDisabledAuthentication());
    private final PortalClock clock = new PortalClock(Clock.fixed(NOW, ZoneOffset.UTC));
    private final OutgoingMail mail =
            new OutgoingMail("resident@example.org", "Hello", "Text", "http://localhost/stop", NOW);

    @AfterEach
    void stopServer() {
        server.stop();
    }

    @Test
    void deliversToARealServerWithALinkThatStopsSuchMail() throws Exception {
        server.start();

        postman(server.getSmtp().getPort()).deliver();

        assertThat(mail.state()).isEqualTo(MailState.SENT);
        var received = server.getReceivedMessages()[0];
        assertThat(received.getSubject()).isEqualTo("Hello");
        assertThat(received.getHeader("List-Unsubscribe")).containsExactly("<http://localhost/stop>");
    }

    @Test
    void keepsTheMessageForAnotherTryWhileTheServerIsDown() {
        postman(1).deliver();

        assertThat(mail.state()).isEqualTo(MailState.QUEUED);
        assertThat(mail.attempts()).isEqualTo(1);
        assertThat(mail.lastError()).isNotBlank();
    }

    @Test
    void givesUpAtOnceOnAnAddressThatTheServerRefusesForGood() throws Exception {
        try (var strict = new AnsweringServer("550 5.1.1 No such person here")) {
            postman(strict.port()).deliver();

            assertThat(mail.state()).isEqualTo(MailState.BOUNCED);
            assertThat(mail.lastError()).contains("550 5.1.1 No such person here");
            assertThat(mail.attempts()).isZero();
            assertThat(strict.recipients()).containsExactly("<resident@example.org>");
        }
    }

    @Test
    void triesAnAddressAgainThatTheServerDoesNotTakeNow() throws Exception {
        try (var busy = new AnsweringServer("451 4.7.1 Come back in five minutes")) {
            postman(busy.port()).deliver();

            assertThat(mail.state()).isEqualTo(MailState.QUEUED);
            assertThat(mail.lastError()).contains("451 4.7.1 Come back in five minutes");
            assertThat(mail.attempts()).isEqualTo(1);
            assertThat(mail.dueAt()).isEqualTo(NOW.plusSeconds(60));
        }
        server.start();

        postman(server.getSmtp().getPort()).deliver();

        assertThat(mail.state()).isEqualTo(MailState.SENT);
        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void triesAgainWhenTheServerRefusesThePortalAsSender() throws Exception {
        try (var strict = new AnsweringServer("250 OK", "550 5.7.1 You may not send")) {
            postman(strict.port()).deliver();

            assertThat(mail.state()).isEqualTo(MailState.QUEUED);
            assertThat(mail.attempts()).isEqualTo(1);
        }
    }

    @Test
    void keepsTheMessageForAdministratorsWhereThereIsNoServer() {
        new Postman(new OneMail(), senders(Map.of()), new MailSettings("portal@localhost"), clock).deliver();

        assertThat(mail.state()).isEqualTo(MailState.KEPT);
    }

    @Test
    void forgetsTheAddressOfAMessageThatIsNotToBeRemembered() {
        server.start();
        mail.fleeting();

        postman(server.getSmtp().getPort()).deliver();

        assertThat(server.getReceivedMessages()).hasSize(1);
        assertThat(mail.state()).isEqualTo(MailState.SENT);
        assertThat(mail.address() + mail.body()).isEmpty();
    }

    @Test
    void writesNoAddressDownEvenWhileItCannotBeDelivered() {
        mail.fleeting();
        mail.bounced("550 resident@example.org is unknown", NOW);

        assertThat(mail.lastError()).doesNotContain("resident");
        assertThat(mail.address()).isEmpty();
    }

    private Postman postman(int port) {
        var sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(port);
        return new Postman(
                new OneMail(), senders(Map.of("sender", sender)), new MailSettings("portal@localhost"), clock);
    }

    private static ObjectProvider<JavaMailSender> senders(Map<String, Object> beans) {
        return new StaticListableBeanFactory(beans).getBeanProvider(JavaMailSender.class);
    }

    private class OneMail implements OutgoingMails {

        @Override
        public OutgoingMail save(OutgoingMail saved) {
            return saved;
        }

        @Override
        public Optional<OutgoingMail> findById(UUID id) {
            return Optional.of(mail);
        }

        @Override
        public List<OutgoingMail> findByStateInOrderByCreatedAtDesc(Collection<MailState> states, Pageable page) {
            return List.of(mail);
        }

        @Override
        public long countByStateIn(Collection<MailState> states) {
            return 1;
        }

        @Override
        public int deleteSettledBefore(Instant before) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<OutgoingMail> claim(Instant now) {
            return List.of(mail);
        }
    }
}
