package org.commonweal.identity.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.commonweal.identity.Role;
import org.commonweal.kernel.OrganisationId;
import org.commonweal.kernel.PersonId;
import org.commonweal.testing.SentAccountMail;
import org.commonweal.testing.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OrganisationViewTest extends ViewTest {

    private OrganisationId group;
    private PersonId steward;

    @BeforeEach
    void aGroupWithItsSteward() {
        group = world.partner("West Edge");
        steward = world.person("Di Neighbour", group, Role.ORG_ADMIN);
        world.person("Mel Member", group);
    }

    @Test
    void aStewardSeesTheirPeopleAndInvitesAnother() {
        signInAs(steward);
        open("organisations/" + group.value());
        assertThat(text()).contains("Di Neighbour", "Organisation administrator", "Mel Member");

        var address = "nat" + group.value() + "@example.org";
        _click(_get(Button.class, spec -> spec.withText("Invite somebody")));
        _setValue(_get(TextField.class, spec -> spec.withLabel("Name")), "Nat New");
        _setValue(_get(EmailField.class, spec -> spec.withLabel("E-mail address")), address);
        _click(_get(Button.class, spec -> spec.withText("Send invitation")));

        assertThat(text()).contains("Nat New", "Invited");
        assertThat(SentAccountMail.to(address)).hasSize(1);
    }

    @Test
    void aRefusalStaysOnItsFieldWithWhatWasTyped() {
        signInAs(steward);
        open("organisations/" + group.value());

        _click(_get(Button.class, spec -> spec.withText("Invite somebody")));
        _setValue(_get(TextField.class, spec -> spec.withLabel("Name")), "Nat New");
        var email = _get(EmailField.class, spec -> spec.withLabel("E-mail address"));
        _setValue(email, "mel@nowhere");
        _click(_get(Button.class, spec -> spec.withText("Send invitation")));

        assertThat(email.isInvalid()).isTrue();
        assertThat(email.getValue()).isEqualTo("mel@nowhere");
    }

    @Test
    void othersReadTheOrganisationButNotWhoBelongs() {
        signInAs(world.person("Olly Outside", world.partner("Other")));
        open("organisations/" + group.value());

        assertThat(text()).contains("West Edge").doesNotContain("Mel Member");
        assertThat(buttons()).doesNotContain("Invite somebody", "Change details");
    }

    @Test
    void anUnknownAddressLeadsToThePageForThat() {
        signInAs(steward);
        open("organisations/nonsense");
        var nonsense = _get(H1.class).getText();

        open("organisations/" + steward.value());

        assertThat(_get(H1.class).getText()).isEqualTo(nonsense).doesNotContain("West Edge");
    }

    private static List<String> buttons() {
        return _find(Button.class).stream().map(Button::getText).toList();
    }
}
