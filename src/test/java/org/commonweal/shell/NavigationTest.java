package org.commonweal.shell;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import java.util.List;
import org.commonweal.identity.Role;
import org.commonweal.kernel.PersonId;
import org.commonweal.testing.ViewTest;
import org.junit.jupiter.api.Test;

class NavigationTest extends ViewTest {

    @Test
    void leadsAMemberToWhatConcernsEverybody() {
        var member = world.person("Member", world.partner("Charity"));

        assertThat(navigation(member))
                .containsExactly(
                        "Home",
                        "Workspaces",
                        "Needs",
                        "Outcomes",
                        "Plans",
                        "Evidence",
                        "Consultations",
                        "Search",
                        "Organisations",
                        "Glossary",
                        "Help");
    }

    @Test
    void leadsAnAdministratorToEveryScreenOfAdministration() {
        var administrator = world.officer("Administrator", Role.ADMINISTRATOR);

        assertThat(navigation(administrator)).contains("People", "Guests", "Areas", "Public messages", "Sent mail");
    }

    @Test
    void leadsRecordsOfficersToMessagesButNotToMail() {
        var records = world.officer("Records", Role.RECORDS_OFFICER);

        assertThat(navigation(records)).contains("Public messages").doesNotContain("Sent mail", "Areas");
    }

    private List<String> navigation(PersonId person) {
        signInAs(person);
        return _find(SideNav.class).stream()
                .flatMap(menu -> menu.getItems().stream())
                .map(SideNavItem::getLabel)
                .toList();
    }
}
