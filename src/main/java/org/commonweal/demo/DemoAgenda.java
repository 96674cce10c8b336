package org.commonweal.demo;

import java.time.Duration;
import java.time.LocalTime;
import org.commonweal.access.AccessRequestService;
import org.commonweal.workspace.agenda.EventDraft;
import org.commonweal.workspace.agenda.EventService;
import org.commonweal.workspace.agenda.TaskDraft;
import org.commonweal.workspace.agenda.TaskService;
import org.springframework.stereotype.Component;

/** Tasks, dates and a request that waits for an answer. */
@Component
class DemoAgenda {

    private final Stage stage;
    private final TaskService tasks;
    private final EventService events;
    private final AccessRequestService requests;

    DemoAgenda(Stage stage, TaskService tasks, EventService events, AccessRequestService requests) {
        this.stage = stage;
        this.tasks = tasks;
        this.events = events;
        this.requests = requests;
    }

    void load() {
        stage.once("tasks", () -> Sheet.entries("tasks.yaml").forEach(this::task));
        stage.once("events", () -> Sheet.entries("events.yaml").forEach(this::event));
        stage.once("access request", this::request);
    }

    private void request() {
        var closed = stage.space("family").subject();
        stage.ago(
                Duration.ofDays(2),
                "wep.admin",
                () -> requests.request(closed, "West Edge runs two peer-support groups and would follow the figures."));
    }

    private void task(Entry entry) {
        var draft = new TaskDraft(
                entry.text("title"),
                entry.text("notes", ""),
                stage.day(entry.number("due")),
                stage.person(entry.text("to")));
        var space = stage.space(entry.text("space"));
        var id = stage.ago(Duration.ofDays(entry.number("days")), entry.text("by"), () -> tasks.add(space, draft));
        if (entry.has("done")) {
            stage.ago(Duration.ofDays(entry.number("done")), entry.text("to"), () -> tasks.finish(id));
        }
    }

    private void event(Entry entry) {
        var day = stage.day(entry.number("day"));
        var until = entry.optional("until");
        var draft = new EventDraft(
                entry.text("title"),
                entry.text("place"),
                day.atTime(LocalTime.parse(entry.text("at"))),
                until == null ? null : day.atTime(LocalTime.parse(until)));
        var space = stage.space(entry.text("space"));
        stage.ago(Duration.ofDays(entry.number("days")), entry.text("by"), () -> events.add(space, draft));
    }
}
