package org.commonweal.outcomes.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.commonweal.kernel.NotFound;
import org.commonweal.kernel.RuleViolation;
import org.commonweal.kernel.SubjectRef;
import org.commonweal.needs.NeedId;
import org.commonweal.outcomes.GoldenThread;
import org.commonweal.outcomes.LinkKind;
import org.commonweal.outcomes.OutcomeDetails;
import org.commonweal.outcomes.OutcomeId;
import org.commonweal.outcomes.Stitch;
import org.commonweal.outcomes.ThreadNode;
import org.commonweal.uikit.Attempt;
import org.commonweal.uikit.Fields;
import org.commonweal.uikit.FormDialog;

/** Ties an outcome to the needs it answers and to the wider outcomes it is part of, and cuts such ties. */
class Ties extends Div {

    private final transient OutcomeDetails outcome;
    private final transient OutcomeParts parts;
    private final transient Runnable again;

    Ties(OutcomeDetails outcome, GoldenThread thread, OutcomeParts parts, Runnable again) {
        this.outcome = outcome;
        this.parts = parts;
        this.again = again;
        if (!outcome.possible().extend()) {
            return;
        }
        var ties = Fields.section("What it is tied to", list(thread));
        ties.add(Fields.row(
                new Button(
                        "Tie to a need",
                        click -> new Tying(
                                        "Tie to a need",
                                        "Reference of the need, such as N-101",
                                        ref -> parts.thread().answer(outcome.id(), ref))
                                .open()),
                new Button(
                        "Make part of a wider outcome",
                        click -> new Tying(
                                        "Make part of a wider outcome",
                                        "Reference of the wider outcome, such as O-1",
                                        ref -> parts.thread().contribute(outcome.id(), ref))
                                .open())));
        add(ties);
    }

    private Div list(GoldenThread thread) {
        Map<SubjectRef, ThreadNode> nodes =
                thread.nodes().stream().collect(Collectors.toMap(ThreadNode::subject, Function.identity()));
        var own = thread.stitches().stream().filter(this::own).toList();
        return own.isEmpty() ? new Div(new Span("Nothing yet.")) : new Div(list(own, nodes));
    }

    private boolean own(Stitch stitch) {
        var self = outcome.id().subject();
        return stitch.kind() == LinkKind.ANSWERED_BY && stitch.to().equals(self)
                || stitch.kind() == LinkKind.CONTRIBUTES_TO && stitch.from().equals(self);
    }

    private UnorderedList list(List<Stitch> own, Map<SubjectRef, ThreadNode> nodes) {
        var list = new UnorderedList();
        for (var stitch : own) {
            boolean need = stitch.kind() == LinkKind.ANSWERED_BY;
            var other = nodes.get(need ? stitch.from() : stitch.to());
            if (other != null) {
                var cut = new Button("Cut", click -> {
                    Attempt.run(
                            () -> {
                                if (need) {
                                    parts.thread()
                                            .answerNoMore(
                                                    outcome.id(),
                                                    new NeedId(stitch.from().id()));
                                } else {
                                    parts.thread()
                                            .contributeNoMore(
                                                    outcome.id(),
                                                    new OutcomeId(stitch.to().id()));
                                }
                            },
                            "The tie is cut.");
                    again.run();
                });
                cut.setAriaLabel("Cut the tie to " + other.ref());
                list.add(new ListItem(
                        new Span("%s %s: %s "
                                .formatted(need ? "It answers" : "It is part of", other.ref(), other.title())),
                        cut));
            }
        }
        return list;
    }

    private final class Tying extends FormDialog {

        private Tying(String heading, String label, Consumer<String> command) {
            super(heading, "Tie");
            var ref = field("ref", new TextField(label));
            ref.setMaxLength(20);
            onSave(
                    () -> {
                        try {
                            command.accept(ref.getValue().strip());
                        } catch (NotFound unknown) {
                            throw RuleViolation.onField(
                                    "outcomes.unknownRef",
                                    "ref",
                                    "There is nothing with this reference that you can read.");
                        }
                    },
                    "Tied.",
                    again);
        }
    }
}
