package org.commonweal.demo;

import java.time.Duration;
import java.util.UUID;
import org.commonweal.access.Classification;
import org.commonweal.access.Level;
import org.commonweal.access.Principal;
import org.commonweal.workspace.Members;
import org.commonweal.workspace.WorkspaceDraft;
import org.commonweal.workspace.WorkspaceKind;
import org.commonweal.workspace.WorkspaceMode;
import org.commonweal.workspace.WorkspaceService;
import org.commonweal.workspace.WorkspaceVisibility;
import org.springframework.stereotype.Component;

/** Spaces with their members. */
@Component
class DemoSpaces {

    private final Stage stage;
    private final WorkspaceService workspaces;
    private final Members members;

    DemoSpaces(Stage stage, WorkspaceService workspaces, Members members) {
        this.stage = stage;
        this.workspaces = workspaces;
        this.members = members;
    }

    void load() {
        Sheet.entries("spaces.yaml")
                .forEach(entry -> stage.made(Stage.spaceStep(entry.text("key")), () -> space(entry)));
    }

    private UUID space(Entry entry) {
        var owner = entry.text("owner");
        var age = Duration.ofDays(entry.number("days"));
        var draft = new WorkspaceDraft(
                entry.text("name"),
                entry.one("kind", WorkspaceKind.class),
                entry.text("purpose"),
                entry.one("visibility", WorkspaceVisibility.class),
                entry.one("mode", WorkspaceMode.class),
                entry.one("classification", Classification.class));
        var id = stage.ago(age, owner, () -> workspaces.create(draft));
        stage.ago(age, owner, () -> workspaces.open(id));
        for (var member : entry.entries("members")) {
            var level = member.one("level", Level.class);
            stage.ago(age.minusHours(1), owner, () -> members.put(id, principal(member.text("who")), level, null));
        }
        var reason = entry.optional("closed");
        if (reason != null) {
            stage.ago(Duration.ofDays(200), owner, () -> workspaces.makeReadOnly(id, reason));
        }
        return id.value();
    }

    private Principal principal(String who) {
        return stage.isOrganisation(who) ? Principal.of(stage.organisation(who)) : Principal.of(stage.person(who));
    }
}
