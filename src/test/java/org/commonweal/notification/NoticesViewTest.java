package org.commonweal.notification;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.time.LocalDateTime;
import java.util.List;
import org.commonweal.access.Level;
import org.commonweal.identity.Role;
import org.commonweal.kernel.PersonId;
import org.commonweal.testing.ViewTest;
import org.commonweal.workspace.Members;
import org.commonweal.workspace.Spaces;
import org.commonweal.workspace.WorkspaceId;
import org.commonweal.workspace.WorkspaceService;
import org.commonweal.workspace.agenda.EventDraft;
import org.commonweal.workspace.agenda.EventService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.JsonNodeFactory;

class NoticesViewTest extends ViewTest {

    @Autowired
    WorkspaceService workspaces;

    @Autowired
    Members members;

    @Autowired
    EventService events;

    @Autowired
    Teller teller;

    @Autowired
    NoticeQueries queries;

    private PersonId manager;
    private PersonId member;
    private WorkspaceId space;

    @BeforeEach
    void aSpaceWithTwoMembers() {
        manager = world.officer("Manager", Role.LEAD_COMMISSIONER);
        member = world.person("Member", world.partner("Charity"));
        space = Spaces.made(world, workspaces, manager, "Ageing well");
        Spaces.join(world, members, manager, space, member, Level.CONTRIBUTE);
        teller.tellWaiting();
    }

    @Test
    void tellsSomebodyWithoutNewsWhereTheyWillBe() {
        signInAs(world.person("Nora New", world.partner("Club")));

        open("notices");

        assertThat(text()).contains("News of your spaces will appear here.");
    }

    @Test
    void marksEveryNoticeAsRead() {
        happens("Minutes");
        happens("Letters");
        signInAs(member);
        open("notices");
        assertThat(unread()).hasSizeGreaterThanOrEqualTo(2);

        _click(_get(Button.class, spec -> spec.withText("Mark all as read")));

        assertThat(unread()).isEmpty();
        assertThat(text())
                .contains("Manager put “Minutes” into the calendar", "Manager put “Letters” into the calendar");
        assertThat(world.as(member, queries::countUnread)).isZero();
    }

    @Test
    void followingOneMarksItAsRead() {
        happens("Minutes");
        signInAs(member);
        open("notices");
        long before = world.as(member, queries::countUnread);

        var link = unread().getFirst().getElement();
        link.getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(link, "click", JsonNodeFactory.instance.objectNode()));

        assertThat(world.as(member, queries::countUnread)).isEqualTo(before - 1);
    }

    @Test
    void mutesASpaceAndBringsItBack() {
        happens("Minutes");
        signInAs(member);
        open("notices");

        _click(_find(Button.class, spec -> spec.withText("Mute")).getFirst());

        assertThat(_find(Button.class, spec -> spec.withText("Mute"))).isEmpty();
        happens("Not told of");
        open("search");
        open("notices");
        long told = world.as(member, queries::countLines);
        _click(_find(Button.class, spec -> spec.withText("Unmute")).getFirst());
        happens("Told of");
        assertThat(world.as(member, queries::countLines)).isEqualTo(told + 1);
    }

    @Test
    void keepsTheWishForNewsByMail() {
        signInAs(member);
        open("notices");
        var wish = _get(Checkbox.class, spec -> spec.withLabel("Send me news of my spaces by e-mail as well"));
        assertThat(wish.getValue()).isFalse();

        _setValue(wish, true);

        assertThat(world.as(member, queries::newsByMail)).isTrue();
        open("search");
        open("notices");
        assertThat(_get(Checkbox.class, spec -> spec.withLabel("Send me news of my spaces by e-mail as well"))
                        .getValue())
                .isTrue();
    }

    private void happens(String title) {
        var starts = LocalDateTime.of(2027, 3, 3, 10, 0);
        world.as(manager, () -> events.add(space, new EventDraft(title, "", starts, null)));
        teller.tellWaiting();
    }

    private static List<Anchor> unread() {
        return _find(Anchor.class).stream()
                .filter(link -> link.getText().startsWith("New: "))
                .toList();
    }
}
