package org.commonweal.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.commonweal.identity.CurrentActor;
import org.commonweal.identity.Role;
import org.commonweal.kernel.DueWork;
import org.commonweal.kernel.Ids;
import org.commonweal.kernel.PortalClock;
import org.commonweal.notification.MailDesk;
import org.commonweal.notification.MailRow;
import org.commonweal.testing.PortalTest;
import org.commonweal.testing.TestClock;
import org.commonweal.testing.World;
import org.commonweal.webkit.FormTokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@PortalTest
class MessageFormsTest {

    @Autowired
    MockMvc web;

    @Autowired
    World world;

    @Autowired
    FormTokens tokens;

    @Autowired
    PublicMessageService messages;

    @Autowired
    PublicMessageQueries queries;

    @Autowired
    MailDesk mail;

    @Autowired
    ComplaintsDue due;

    @Autowired
    CurrentActor actors;

    @Autowired
    PortalClock clock;

    private final String word = Ids.secret();

    @AfterEach
    void putTheClockBack() {
        TestClock.reset();
    }

    @Test
    void storesAMessageSendsItOnAndShowsAReceipt() throws Exception {
        var receipt = receiptOf(send("/contact", tokens.issue("contact"), "Hello " + word, ""));

        web.perform(get(receipt)).andExpect(status().isOk()).andExpect(content().string(containsString("<strong>CM-")));
        assertThat(stored()).singleElement().satisfies(row -> {
            assertThat(row.kind()).isEqualTo(MessageKind.CONTACT);
            assertThat(row.acknowledgeBy()).isNull();
        });
        assertThat(sentMail()).singleElement().satisfies(row -> {
            assertThat(row.address()).isEqualTo("contact@example.org");
            assertThat(row.body()).contains("Hello " + word, "pat@example.org");
        });
    }

    @Test
    void takesTheSameFormOnceHoweverOftenItIsSent() throws Exception {
        var token = tokens.issue("contact");
        Callable<String> sending = () -> receiptOf(send("/contact", token, "Twice " + word, ""));

        List<String> receipts;
        try (var clicks = Executors.newFixedThreadPool(4)) {
            receipts = clicks.invokeAll(List.of(sending, sending, sending, sending)).stream()
                    .map(click -> click.resultNow())
                    .toList();
        }

        assertThat(receipts).containsOnly(receipts.getFirst());
        assertThat(stored()).hasSize(1);
        assertThat(sentMail()).hasSize(1);
    }

    @Test
    void keepsWhatWasTypedAndSaysWhatIsWrong() throws Exception {
        web.perform(post("/contact")
                        .param("name", "")
                        .param("email", "nowhere")
                        .param("text", "Typed <b>" + word)
                        .param("token", tokens.issue("contact")))
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("<title>Error: Contact us")))
                .andExpect(content().string(containsString("<a href=\"#name\">Enter your name</a>")))
                .andExpect(content().string(containsString("<a href=\"#email\">")))
                .andExpect(content().string(containsString("Typed &lt;b&gt;" + word)))
                .andExpect(content().string(containsString("aria-describedby=\"name-error\"")));
        assertThat(stored()).isEmpty();
    }

    @Test
    void asksToSendAgainWhenTheFormIsTooOldOrNotOurs() throws Exception {
        var token = tokens.issue("contact");
        TestClock.move(Duration.ofHours(25));

        send("/contact", token, "Old " + word, "")
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("nothing was lost")))
                .andExpect(content().string(containsString("Old " + word)));
        send("/contact", tokens.issue("complaint"), "Other " + word, "").andExpect(status().isBadRequest());
        assertThat(stored()).isEmpty();
    }

    @Test
    void marksWhatABotFilledInButKeepsIt() throws Exception {
        send("/contact", tokens.issue("contact"), "Spam " + word, "https://example.org")
                .andExpect(status().is3xxRedirection());

        assertThat(stored())
                .singleElement()
                .satisfies(row -> assertThat(row.suspicion()).isEqualTo("hidden field filled in, sent at once"));
        assertThat(sentMail())
                .singleElement()
                .satisfies(row -> assertThat(row.heading()).startsWith("[possibly not from a person]"));
    }

    @Test
    void givesAComplaintThirtyDaysToBeAcknowledged() throws Exception {
        var officer = world.officer("Records officer", Role.RECORDS_OFFICER);
        var receipt = receiptOf(send("/privacy/complaint", tokens.issue("complaint"), "Wrong " + word, ""));
        var row = stored().getFirst();

        assertThat(row.acknowledgeBy()).isEqualTo(clock.today().plusDays(30));
        web.perform(get(receipt)).andExpect(content().string(containsString("at the latest")));
        assertThat(dueFor(officer)).contains("Acknowledge data protection complaint " + row.reference());

        world.as(officer, () -> messages.acknowledge(row.id(), row.version()));

        assertThat(dueFor(officer)).doesNotContain("Acknowledge data protection complaint " + row.reference());
    }

    @Test
    void showsMessagesToThoseWhoAnswerThemOnly() {
        var analyst = world.officer("Analyst", Role.ANALYST);

        assertThatThrownBy(() -> world.as(analyst, queries::countRows)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void showsNoReceiptForAReferenceThatWasNeverGiven() throws Exception {
        web.perform(get("/contact/sent/CM-0000-0000")).andExpect(status().isNotFound());
    }

    private List<String> dueFor(org.commonweal.kernel.PersonId person) {
        return world.as(person, () -> due.dueFor(actors.get(), 1000)).stream()
                .map(DueWork.Item::title)
                .toList();
    }

    private ResultActions send(String path, String token, String text, String website) throws Exception {
        return web.perform(post(path)
                .param("name", "Pat Example")
                .param("email", "pat@example.org")
                .param("text", text)
                .param("website", website)
                .param("token", token));
    }

    private static String receiptOf(ResultActions sent) throws Exception {
        return sent.andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
    }

    private List<MessageRow> stored() {
        var officer = world.officer("Reader", Role.ADMINISTRATOR);
        return world.as(officer, () -> queries.findRows(PageRequest.of(0, 200))).stream()
                .filter(row -> row.text().contains(word))
                .toList();
    }

    private List<MailRow> sentMail() {
        var administrator = world.officer("Mail reader", Role.ADMINISTRATOR);
        return world.as(administrator, () -> mail.findRows(false, PageRequest.of(0, 500))).stream()
                .filter(row -> row.body().contains(word))
                .toList();
    }
}
