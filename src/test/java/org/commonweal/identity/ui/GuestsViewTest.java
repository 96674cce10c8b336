package org.commonweal.identity.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.commonweal.identity.GuestInvitation;
import org.commonweal.identity.GuestService;
import org.commonweal.kernel.Ids;
import org.commonweal.kernel.PersonId;
import org.commonweal.kernel.PortalClock;
import org.commonweal.testing.SentAccountMail;
import org.commonweal.testing.ViewTest;
import org.commonweal.uikit.Formats;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class GuestsViewTest extends ViewTest {

    @Autowired
    GuestService service;

    @Autowired
    PortalClock clock;

    private final String address = "gil." + Ids.secret().substring(0, 12) + "@example.org";
    private PersonId sponsor;

    @BeforeEach
    void aSponsor() {
        sponsor = world.officer("Sam Sponsor");
    }

    @Test
    void tellsWhoVouchesForNobodyWhatToDo() {
        signInAs(sponsor);

        open("guests");

        assertThat(text()).contains("You vouch for nobody. Invite somebody from outside");
    }

    @Test
    void isNoPageForPartners() {
        signInAs(world.person("Pat Partner", world.partner("Charity")));

        open("guests");

        assertThat(_get(H1.class).getText()).isEqualTo("Page not found");
    }

    @Test
    void invitesAGuestOnceThePurposeIsSaid() {
        signInAs(sponsor);
        open("guests");
        _click(_get(Button.class, spec -> spec.withText("Invite a guest")));
        _setValue(_get(TextField.class, spec -> spec.withLabel("Name")), "Gil Guest");
        _setValue(_get(EmailField.class, spec -> spec.withLabel("E-mail address")), address);

        send();
        var purpose = _get(TextArea.class, spec -> spec.withLabel("What they need access for"));
        assertThat(purpose.isInvalid()).isTrue();
        assertThat(SentAccountMail.to(address)).isEmpty();

        _setValue(purpose, "Advice on damp");
        send();
        assertThat(_find(Dialog.class)).isEmpty();
        assertThat(text()).contains("Gil Guest", "Advice on damp", "Sam Sponsor");
        assertThat(SentAccountMail.to(address)).hasSize(1);
    }

    @Test
    void renewsAGuestForAnotherWhile() {
        invite();
        var last = clock.today().plusDays(200);
        signInAs(sponsor);
        open("guests");

        _click(_get(Button.class, spec -> spec.withText("Renew")));
        _setValue(_get(DatePicker.class, spec -> spec.withLabel("Last day")), last);
        _click(_get(Button.class, spec -> spec.withText("Renew access")));

        assertThat(text()).contains(Formats.date(last));
    }

    @Test
    void endsAccessWithAReasonAndOffersNothingMoreThen() {
        invite();
        signInAs(sponsor);
        open("guests");

        _click(_get(Button.class, spec -> spec.withText("End access")));
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Reason")), "The advice was given");
        _click(_get(_get(Dialog.class), Button.class, spec -> spec.withText("End access")));

        assertThat(_find(Button.class, spec -> spec.withText("Renew"))).isEmpty();
        assertThat(_find(Button.class, spec -> spec.withText("End access"))).isEmpty();
        assertThat(text()).contains("Gil Guest");
    }

    @Test
    void showsColleaguesNothingOfAnothersGuests() {
        invite();
        signInAs(world.officer("Cy Colleague"));

        open("guests");

        assertThat(text()).doesNotContain("Gil Guest");
    }

    private void invite() {
        world.as(
                sponsor,
                () -> service.invite(new GuestInvitation(
                        "Gil Guest",
                        address,
                        "Hillcroft",
                        "Advice",
                        clock.today().plusDays(6))));
    }

    private static void send() {
        _click(_get(Button.class, spec -> spec.withText("Send invitation")));
    }
}
