package org.commonweal.evidence.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.commonweal.access.Audience;
import org.commonweal.access.Classification;
import org.commonweal.evidence.EvidenceDetails;
import org.commonweal.evidence.EvidenceState;
import org.commonweal.uikit.Attempt;
import org.commonweal.uikit.Confirm;
import org.commonweal.uikit.Fields;
import org.commonweal.uikit.Formats;

/** Where an item stands, what is expected next, and the buttons for it. */
class ItemStatus extends Section {

    private final transient EvidenceDetails item;
    private final transient ItemParts parts;
    private final transient Runnable done;

    ItemStatus(EvidenceDetails item, ItemParts parts, Runnable done) {
        this.item = item;
        this.parts = parts;
        this.done = done;
        addClassName("portal-status-strip");
        getElement().setAttribute("aria-label", "Status");
        if (item.superseded()) {
            add(newer());
            return;
        }
        add(Fields.row(EvidenceWords.badge(item.state()), new Span(version())));
        add(new Paragraph(EvidenceWords.next(item.state())));
        reasons();
        if (item.may().submit()) {
            missing();
        }
        add(buttons());
        add(seenBy(parts.audience()));
    }

    private Div newer() {
        var newest = item.versions().getFirst().number();
        var sentence = new Span("This is version %d. Version %d is available. "
                .formatted(item.shown().number(), newest));
        var notice = new Div(sentence, new Anchor(EvidencePaths.item(item.ref()), "Go to version " + newest));
        notice.addClassName("portal-notice");
        return new Div(
                Fields.row(
                        EvidenceWords.badge(item.shown().state()),
                        new Span("Version " + item.shown().number())),
                notice);
    }

    private String version() {
        var live = item.liveVersion();
        var shown = item.shown();
        var text = "Version " + shown.number();
        if (live != null && live != shown.number()) {
            return text + "; version " + live + " is published";
        }
        var release = shown.scheduledFor();
        return release != null && item.state() == EvidenceState.SCHEDULED
                ? text + ", to be published on " + Formats.dateTime(release)
                : text;
    }

    private void reasons() {
        var returned = item.shown().returnReason();
        if (returned != null && item.state() == EvidenceState.RETURNED) {
            add(quoted("Why it was returned", returned));
        }
        var withdrawn = item.withdrawnReason();
        if (withdrawn != null) {
            add(quoted("Why it was withdrawn", withdrawn));
        }
    }

    private static Div quoted(String label, String reason) {
        var box = new Div(new Span(label + ": "), new Span(reason));
        box.addClassName("portal-notice");
        return box;
    }

    private void missing() {
        var missing = parts.queries().stillMissing(item.id());
        if (missing.isEmpty()) {
            return;
        }
        var list = new UnorderedList();
        missing.forEach(sentence -> list.add(new ListItem(sentence)));
        add(new Paragraph("Before it can be submitted:"), list);
    }

    private Div buttons() {
        var row = Fields.row();
        var may = item.may();
        if (may.edit()) {
            row.add(link(EvidencePaths.edit(item.ref()), "Edit description"));
        }
        if (may.submit()) {
            row.add(primary("Submit for review", this::submit));
        }
        if (may.takeBack()) {
            row.add(new Button("Take back", click -> run(() -> parts.service().takeBack(item.id()), "Taken back.")));
        }
        if (may.reopen()) {
            row.add(new Button(
                    "Revise description",
                    click -> run(
                            () -> parts.service().reopen(item.id()),
                            "A new draft was started. What is published stays until the draft is published.")));
        }
        reviewButtons(row, may);
        if (may.delete()) {
            row.add(new Button("Delete draft", click -> askToDelete()));
        }
        row.add(parts.access().whoCanSee(item.id().subject()));
        return row;
    }

    private void reviewButtons(Div row, EvidenceDetails.Possible may) {
        if (may.startReview()) {
            row.add(primary("Start review", () -> run(() -> parts.review().startReview(item.id()), "Review started.")));
        }
        if (may.decide()) {
            row.add(primary("Accept", () -> new AcceptDialog(item, parts.review(), done).open()));
        }
        if (may.decide() || may.publish() && item.state() == EvidenceState.ACCEPTED) {
            row.add(new Button("Return with reason", click -> returning().open()));
        }
        if (may.publish()) {
            row.add(primary(
                    "Publish or schedule",
                    () -> new PublishDialog(item, parts.review(), parts.audience(), done).open()));
        }
        if (may.unschedule()) {
            row.add(new Button(
                    "Cancel schedule",
                    click -> run(() -> parts.review().unschedule(item.id()), "It is no longer scheduled.")));
        }
        if (may.withdraw()) {
            row.add(new Button("Withdraw", click -> withdrawing().open()));
        }
    }

    private void submit() {
        Confirm.ask(
                "Submit version " + item.shown().number() + "?",
                "The council's reviewers in this space will check it. You can take it back until they begin.",
                "Submit for review",
                () -> run(() -> parts.service().submit(item.id(), item.editVersion()), "Submitted."));
    }

    private void askToDelete() {
        Confirm.ask(
                "Delete " + item.ref() + "?",
                "“%s” is deleted with every version of its file and cannot be brought back."
                        .formatted(item.shown().description().title()),
                "Delete draft",
                () -> {
                    if (Attempt.run(() -> parts.service().delete(item.id(), item.editVersion()), "Deleted.")) {
                        UI.getCurrent().navigate("workspaces/" + item.space().id() + "/evidence");
                    }
                });
    }

    private ReasonDialog returning() {
        return new ReasonDialog(
                "Return version " + item.shown().number(),
                "The contributor reads the reason and can put it right and submit again.",
                "Return",
                "Returned to the contributor.",
                reason -> parts.review().giveBack(item.id(), reason),
                done);
    }

    private ReasonDialog withdrawing() {
        return new ReasonDialog(
                "Withdraw " + item.ref(),
                "It will no longer be published, all versions included, and cannot be published again. The reason stays "
                        + "at its public address for everyone to read.",
                "Withdraw",
                item.ref() + " is withdrawn.",
                reason -> parts.review().withdraw(item.id(), reason),
                done);
    }

    private Paragraph seenBy(Audience audience) {
        var text =
                new Paragraph("Who can see this: " + audience.inWords(item.id().subject()) + ". It can be published at "
                        + "most to: " + EvidenceWords.audience(widest()).toLowerCase(java.util.Locale.UK) + ".");
        text.addClassName("portal-hint");
        return text;
    }

    private Classification widest() {
        return item.classification();
    }

    private void run(Runnable command, String confirmation) {
        if (Attempt.run(command, confirmation)) {
            done.run();
        }
    }

    private static Anchor link(String path, String text) {
        var link = new Anchor(path, text);
        link.addClassName("portal-button");
        return link;
    }

    private static Button primary(String text, Runnable action) {
        var button = new Button(text, click -> action.run());
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }
}
