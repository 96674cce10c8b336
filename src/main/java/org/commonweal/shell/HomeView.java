package org.commonweal.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.commonweal.identity.CurrentActor;
import org.commonweal.kernel.Actor;
import org.commonweal.kernel.DueWork;
import org.commonweal.kernel.PortalClock;
import org.commonweal.notification.NoticeLine;
import org.commonweal.notification.NoticeQueries;
import org.commonweal.uikit.EmptyState;
import org.commonweal.uikit.Fields;
import org.commonweal.uikit.Formats;
import org.commonweal.uikit.PortalView;
import org.springframework.data.domain.PageRequest;

/** Answers three questions: what waits for me, what falls due this week, what is new in my spaces. */
@Route("")
@Menu(order = 0, title = "Home")
@PermitAll
class HomeView extends PortalView {

    private static final int MOST = 10;

    private final List<DueWork> sources;
    private final PortalClock clock;

    HomeView(List<DueWork> sources, NoticeQueries notices, CurrentActor actors, PortalClock clock) {
        this.sources = sources;
        this.clock = clock;
        var actor = actors.get();
        heading("Home");
        lead("Signed in as " + actor.name() + ".");
        var work = work(actor);
        add(
                Fields.section("Waiting for you", waiting(work)),
                Fields.section("Due this week", thisWeek(work)),
                Fields.section("New in your spaces", news(notices.findLines(PageRequest.of(0, MOST)))));
    }

    private List<DueWork.Item> work(Actor actor) {
        return sources.stream()
                .flatMap(source -> source.dueFor(actor, 5 * MOST).stream())
                .sorted(Comparator.comparing(HomeView::dueOrLater))
                .toList();
    }

    private static LocalDate dueOrLater(DueWork.Item item) {
        var due = item.due();
        return due == null ? LocalDate.MAX : due;
    }

    private static Component waiting(List<DueWork.Item> work) {
        return work.isEmpty()
                ? new EmptyState("Nothing waits for you. Tasks, reviews and requests will appear here.")
                : list(work.stream().limit(MOST).toList());
    }

    private Component thisWeek(List<DueWork.Item> work) {
        var lastDay = clock.today().plusDays(7);
        var due =
                work.stream().filter(item -> !dueOrLater(item).isAfter(lastDay)).toList();
        return due.isEmpty() ? new EmptyState("Nothing falls due in the next seven days.") : list(due);
    }

    private static Component list(List<DueWork.Item> items) {
        var list = new UnorderedList();
        list.addClassName("portal-list");
        for (var item : items) {
            var due = item.due() == null ? "" : " – due " + Formats.date(item.due());
            list.add(new ListItem(new Anchor(item.path(), item.title()), hint(item.context() + due)));
        }
        return list;
    }

    private static Component news(List<NoticeLine> lines) {
        if (lines.isEmpty()) {
            return new EmptyState("No news yet. What others do in your spaces will appear here.");
        }
        var list = new UnorderedList();
        list.addClassName("portal-list");
        for (var line : lines) {
            list.add(new ListItem(
                    new Anchor(line.path(), (line.unread() ? "New: " : "") + line.text()),
                    hint(line.spaceName() + ", " + Formats.dateTime(line.at()))));
        }
        return list;
    }

    private static Span hint(String text) {
        var hint = new Span(text);
        hint.addClassName("portal-hint");
        return hint;
    }
}
