package org.commonweal.workspace.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.commonweal.access.AccessRegistry;
import org.commonweal.access.Classification;
import org.commonweal.access.Level;
import org.commonweal.access.Principal;
import org.commonweal.evidence.EvidenceFilter;
import org.commonweal.evidence.EvidenceFixtures;
import org.commonweal.evidence.EvidenceQueries;
import org.commonweal.evidence.EvidenceService;
import org.commonweal.evidence.NewEvidence;
import org.commonweal.kernel.PersonId;
import org.commonweal.testing.CountedStatements;
import org.commonweal.testing.PortalTest;
import org.commonweal.testing.World;
import org.commonweal.workspace.Members;
import org.commonweal.workspace.WorkspaceFilter;
import org.commonweal.workspace.WorkspaceId;
import org.commonweal.workspace.WorkspaceMode;
import org.commonweal.workspace.WorkspaceQueries;
import org.commonweal.workspace.WorkspaceVisibility;
import org.commonweal.workspace.agenda.TaskDraft;
import org.commonweal.workspace.agenda.TaskFilter;
import org.commonweal.workspace.agenda.TaskQueries;
import org.commonweal.workspace.agenda.TaskService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

/** A list asks the database as often for many rows as for few. */
@PortalTest
class ListStatementsTest {

    private static final PageRequest PAGE = PageRequest.of(0, 50);

    @Autowired
    World world;

    @Autowired
    Spaces spaces;

    @Autowired
    WorkspaceQueries workspaces;

    @Autowired
    AccessRegistry registry;

    @Autowired
    Members members;

    @Autowired
    FolderService folders;

    @Autowired
    FolderQueries folderQueries;

    @Autowired
    DocumentQueries documents;

    @Autowired
    TaskService tasks;

    @Autowired
    TaskQueries taskQueries;

    @Autowired
    EvidenceService evidence;

    @Autowired
    EvidenceQueries evidenceQueries;

    @Test
    void asksAsOftenForManyRowsAsForFew() {
        var officer = spaces.officer();
        var space = spaces.space(officer);
        world.inTransaction(() -> {
            registry.bar("BID:LISTS", Principal.of(officer), "Bids for the contract");
            return space;
        });
        add(officer, space, 2);
        var few = counted(officer, space);
        add(officer, space, 10);

        var many = counted(officer, space);

        assertThat(few.values()).allMatch(count -> count > 0);
        assertThat(many).isEqualTo(few);
        assertThat(many.values()).allMatch(count -> count <= 25);
    }

    private void add(PersonId officer, WorkspaceId space, int times) {
        for (int time = 0; time < times; time++) {
            var name = "Thing " + times + " " + time;
            var fellow = world.person("Fellow", world.partner("Charity"));
            world.as(officer, () -> {
                folders.create(Place.top(space), name);
                tasks.add(space, new TaskDraft(name, "", null, null));
                members.put(space, Principal.of(fellow), Level.READ, null);
                evidence.create(new NewEvidence(
                        space.subject(), EvidenceFixtures.complete(name), Classification.PARTNER, null));
            });
            spaces.upload(officer, Place.top(space), name + ".txt", name);
            var other = spaces.space(
                    spaces.officer(), WorkspaceVisibility.PRIVATE, WorkspaceMode.COLLABORATE, Classification.PARTNER);
            world.inTransaction(() -> {
                registry.grant(other.subject(), Principal.of(officer), Level.READ, null, "Test");
                return other;
            });
        }
    }

    private Map<String, Integer> counted(PersonId officer, WorkspaceId space) {
        var lists = new LinkedHashMap<String, Callable<?>>();
        lists.put("workspaces", () -> workspaces.findRows(WorkspaceFilter.empty(), PAGE));
        lists.put("members", () -> members.list(space));
        lists.put("targets", () -> folderQueries.findTargets(space));
        lists.put("documents", () -> documents.findRows(Place.top(space), PAGE));
        lists.put("tasks", () -> taskQueries.findRows(space, TaskFilter.open(), PAGE));
        lists.put(
                "evidence",
                () -> evidenceQueries.findRows(EvidenceFilter.empty().inSpace(space.value()), PAGE));
        var counts = new LinkedHashMap<String, Integer>();
        world.as(officer, () -> lists.forEach((name, list) -> counts.put(name, CountedStatements.of(list))));
        return counts;
    }
}
