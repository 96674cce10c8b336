package org.commonweal.testing;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.commonweal.identity.AccountMail;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** Keeps what identity sends by mail, so that tests can follow its links. */
@TestConfiguration
public class SentAccountMail {

    /** One message. */
    public record Message(String address, String subject, String text) {

        /** The path of the link in it, from its first segment on. */
        public String link() {
            var start = text.indexOf("/idp/");
            return text.substring(start).lines().findFirst().orElseThrow().strip();
        }
    }

    private static final List<Message> SENT = new CopyOnWriteArrayList<>();

    /** What was sent to the address, oldest first. */
    public static List<Message> to(String address) {
        return SENT.stream()
                .filter(message -> message.address().equals(address))
                .toList();
    }

    @Bean
    @Primary
    AccountMail recordingAccountMail() {
        return (address, subject, text) -> SENT.add(new Message(address, subject, text));
    }
}
