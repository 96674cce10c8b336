package org.commonweal.workspace.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.commonweal.uikit.EmptyState;
import org.commonweal.uikit.Fields;
import org.commonweal.uikit.Formats;
import org.commonweal.workspace.ActivityQueries;
import org.commonweal.workspace.ActivityRow;
import org.commonweal.workspace.WorkspaceDetails;

/** What a space is for, how it is set up, and what happened in it lately. */
class OverviewPanel extends Div {

    private static final int LATEST = 15;

    OverviewPanel(WorkspaceDetails space, SpaceCommands commands, ActivityQueries activity) {
        var purpose = new Paragraph(space.purpose());
        purpose.addClassName("portal-plain");
        if (!space.stateReason().isEmpty()) {
            var reason = new Paragraph("Nothing here can be changed any more: " + space.stateReason());
            reason.addClassName("portal-notice");
            add(reason);
        }
        add(
                purpose,
                facts(space),
                commands,
                Fields.section("Latest activity", activity(activity.latest(space.id(), LATEST))));
    }

    private static Component facts(WorkspaceDetails space) {
        var facts = Fields.facts();
        Fields.fact(facts, "Owner", space.ownerName());
        Fields.fact(facts, "Who knows of it", SpaceWords.of(space.visibility()));
        Fields.fact(facts, "Who adds to it", SpaceWords.of(space.mode()));
        Fields.fact(facts, "Classification", SpaceWords.of(space.classification()));
        Fields.fact(facts, "Since", Formats.day(space.createdAt()));
        Fields.fact(facts, "You", SpaceWords.of(space.level()));
        return facts;
    }

    private static Component activity(java.util.List<ActivityRow> rows) {
        if (rows.isEmpty()) {
            return new EmptyState("Nothing has happened here yet.");
        }
        var list = new UnorderedList();
        list.addClassName("portal-list");
        for (var row : rows) {
            var what = new Span(row.what());
            var when = new Span(row.who() + ", " + Formats.dateTime(row.at()));
            when.addClassName("portal-hint");
            list.add(new ListItem(what, subject(row), when));
        }
        return list;
    }

    private static Component subject(ActivityRow row) {
        return row.path().isEmpty() ? new Span(row.title()) : new Anchor(row.path(), row.title());
    }
}
