package org.commonweal.workspace.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.commonweal.access.Principal;
import org.commonweal.identity.Directory;
import org.commonweal.uikit.Attempt;
import org.commonweal.uikit.Confirm;
import org.commonweal.uikit.EmptyState;
import org.commonweal.uikit.Fields;
import org.commonweal.uikit.Formats;
import org.commonweal.uikit.PagedTable;
import org.commonweal.workspace.MemberRow;
import org.commonweal.workspace.Members;
import org.commonweal.workspace.WorkspaceDetails;
import org.springframework.data.domain.Pageable;

/** People and organisations of a space and what they may do. */
class MembersPanel extends Div {

    private final transient WorkspaceDetails space;
    private final transient Members members;
    private final transient Directory directory;
    private final PagedTable<MemberRow> table;

    MembersPanel(WorkspaceDetails space, Members members, Directory directory, boolean mayLook) {
        this.space = space;
        this.members = members;
        this.directory = directory;
        this.table = new PagedTable<>(
                "Members, longest-standing first",
                this::page,
                () -> members.list(space.id()).size());
        var add = new Button(
                "Add member",
                click -> MemberDialog.adding(space.id(), members, directory, table::refresh)
                        .open());
        add.setVisible(manageable());
        var seeAs = new Button("See as a member of…", click -> new SeeAsDialog(space.id(), directory).open());
        seeAs.setVisible(mayLook);

        table.column("Name", MemberRow::name)
                .column("Member as", row -> row.principal().kind() == Principal.Kind.PERSON ? "Person" : "Organisation")
                .column("May do", row -> SpaceWords.of(row.level()))
                .column("Since", row -> Formats.day(row.since()))
                .column("Until", row -> Formats.day(row.until()))
                .whenEmpty(new EmptyState("Nobody has been made a member yet."));
        if (manageable()) {
            table.component("Actions", this::actions);
        }

        add(Fields.row(add, seeAs), table.refresh());
    }

    private boolean manageable() {
        return space.canManage() && space.canContribute();
    }

    private List<MemberRow> page(Pageable page) {
        return members.list(space.id()).stream()
                .skip(page.getOffset())
                .limit(page.getPageSize())
                .toList();
    }

    private Component actions(MemberRow row) {
        var change = new Button(
                "Change",
                click -> MemberDialog.changing(space.id(), row, members, table::refresh)
                        .open());
        change.setAriaLabel("Change what " + row.name() + " may do");
        var remove = new Button(
                "Remove",
                click -> Confirm.ask(
                        "Remove " + row.name() + "?",
                        "They lose access to the space at once. What they added stays, under their name.",
                        "Remove member",
                        () -> {
                            if (Attempt.run(
                                    () -> members.remove(space.id(), row.principal()), row.name() + " was removed.")) {
                                table.refresh();
                            }
                        }));
        remove.setAriaLabel("Remove " + row.name());
        return Fields.row(change, remove);
    }
}
