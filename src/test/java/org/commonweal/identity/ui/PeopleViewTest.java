package org.commonweal.identity.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Set;
import org.commonweal.identity.ActingFor;
import org.commonweal.identity.Directory;
import org.commonweal.identity.OrganisationRef;
import org.commonweal.identity.PeopleService;
import org.commonweal.identity.PersonDraft;
import org.commonweal.identity.Role;
import org.commonweal.kernel.OrganisationId;
import org.commonweal.kernel.PersonId;
import org.commonweal.testing.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class PeopleViewTest extends ViewTest {

    @Autowired
    PeopleService service;

    @Autowired
    Directory directory;

    @Autowired
    ActingFor actingFor;

    private OrganisationId group;
    private PersonId member;
    private PersonId administrator;

    @BeforeEach
    void somePeople() {
        group = world.partner("Pantry");
        member = world.person("Zora Quill", group);
        administrator = world.officer("Ada Administrator", Role.ADMINISTRATOR);
    }

    @Test
    void anAdministratorFindsSomebodyByPartOfTheirName() {
        signInAs(administrator);
        open("people");

        _setValue(_get(TextField.class, spec -> spec.withLabel("Name or e-mail address")), "zora q");

        assertThat(text()).contains("Zora Quill", "Pantry").doesNotContain("Ada Administrator");
    }

    @Test
    void isNoPageForThoseWhoLookAfterNobody() {
        signInAs(member);
        open("people");

        assertThat(_get(H1.class).getText()).isNotEqualTo("People");
    }

    @Test
    void suspendsWithAReasonAndReinstates() {
        signInAs(administrator);
        open("people/" + member.value());

        _click(_get(Button.class, spec -> spec.withText("Suspend")));
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Reason")), "Lost their laptop");
        _click(_get(_get(Dialog.class), Button.class, spec -> spec.withText("Suspend")));
        assertThat(text()).contains("Suspended");

        _click(_get(Button.class, spec -> spec.withText("Reinstate")));
        assertThat(text()).contains("Active");
    }

    @Test
    void whoBelongsToTwoChoosesInTheHeader() {
        var second = world.partner("Second");
        var address = directory.emailOf(member).orElseThrow();
        world.as(administrator, () -> service.introduce(new PersonDraft("", address, second, Set.of())));
        signInAs(member);

        @SuppressWarnings("unchecked")
        Select<OrganisationRef> select = _get(Select.class, spec -> spec.withClasses("portal-acting-for"));
        _setValue(select, directory.organisation(second));

        assertThat(world.as(member, actingFor::require)).isEqualTo(second);
    }
}
