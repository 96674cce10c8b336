package org.commonweal.notification.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import jakarta.persistence.EntityManager;
import org.commonweal.identity.Role;
import org.commonweal.kernel.Ids;
import org.commonweal.notification.Mailer;
import org.commonweal.testing.ViewTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

class SentMailViewTest extends ViewTest {

    @Autowired
    Mailer mailer;

    @Autowired
    JdbcTemplate database;

    @Autowired
    EntityManager entities;

    private final String refused = Ids.secret() + "@gone.example";
    private final String kept = Ids.secret() + "@there.example";

    @BeforeEach
    void aMessageThatWasRefusedAndOneThatWasKept() {
        message(kept, "Kept words", "KEPT", null);
        message(refused, "Refused words", "BOUNCED", "550 5.1.1 No such person here");
        signInAs(world.officer("Ada Admin", Role.ADMINISTRATOR));
    }

    @AfterEach
    void leaveNoFailuresBehind() {
        database.update("delete from outgoing_mail where address in (?, ?)", refused, kept);
    }

    @Test
    void showsWhatAServerRefusedForGoodWithItsReason() {
        open("sent-mail");

        assertThat(text()).contains(refused, "Refused words", "Bounced", "550 5.1.1 No such person here", kept);
        assertThat(_find(Button.class, spec -> spec.withText("Send again"))).hasSize(1);

        _setValue(_get(Checkbox.class, spec -> spec.withLabel("Only what failed")), true);

        assertThat(text()).contains(refused).doesNotContain(kept);
    }

    @Test
    void sendsItAgainWhenAnAdministratorAsks() {
        open("sent-mail");

        _click(_get(Button.class, spec -> spec.withText("Send again")));

        assertThat(_find(Button.class, spec -> spec.withText("Send again"))).isEmpty();
        assertThat(database.queryForObject("select state from outgoing_mail where address = ?", String.class, refused))
                .isIn("QUEUED", "KEPT");
    }

    @Test
    void makesLinksOfAddressesAndReadsNothingAsMarkup() {
        message(kept, "<b>Bold</b>", "KEPT", null, "Open https://localhost/a/b?c=d <script>alert(1)</script>");
        open("sent-mail");

        assertThat(_get(Anchor.class, spec -> spec.withText("https://localhost/a/b?c=d"))
                        .getHref())
                .isEqualTo("https://localhost/a/b?c=d");
        assertThat(text()).contains("<b>Bold</b>", "<script>alert(1)</script>");
    }

    @Test
    void isHiddenFromEverybodyElse() {
        signInAs(world.officer("Olive Officer", Role.COMMISSIONING_OFFICER));

        open("sent-mail");

        assertThat(text()).doesNotContain(refused, "Refused words");
    }

    private void message(String address, String heading, String state, String error) {
        message(address, heading, state, error, "Words");
    }

    /** Settled in the transaction that makes it, before the post is collected. */
    private void message(String address, String heading, String state, String error, String words) {
        world.inTransaction(() -> {
            mailer.send(address, heading, words);
            entities.flush();
            return database.update(
                    "update outgoing_mail set state = ?, last_error = ? where address = ? and heading = ?",
                    state,
                    error,
                    address,
                    heading);
        });
    }
}
