package org.commonweal.outcomes.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.commonweal.kernel.SubjectRef;
import org.commonweal.outcomes.GoldenThread;
import org.commonweal.outcomes.ThreadNode;
import org.commonweal.uikit.Formats;

/** The thread through a thing: a picture from need to result, and the same as a list of sentences. */
class ThreadPanel extends Section {

    ThreadPanel(GoldenThread thread) {
        addClassName("portal-section");
        add(new com.vaadin.flow.component.html.H2("The golden thread"));
        if (thread.stitches().isEmpty()) {
            add(new Paragraph("Nothing leads to this yet, and nothing follows from it."));
            return;
        }
        add(picture(thread));
        if (thread.hidden() > 0) {
            add(hint("It also touches %s that you cannot read."
                    .formatted(Formats.count(thread.hidden(), "thing", "things"))));
        }
        if (thread.cut()) {
            add(hint("There is more than can be shown here. Open one of these to follow it further."));
        }
        add(new NativeDetails("The same as a list", sentences(thread)));
    }

    private static Div picture(GoldenThread thread) {
        var picture = new Div();
        picture.addClassName("portal-thread");
        for (var column : thread.columns()) {
            var list = new UnorderedList();
            column.nodes().forEach(node -> list.add(item(node, thread.start())));
            var part = new Div(new H3(column.title()), list);
            part.addClassName("portal-thread-column");
            picture.add(part);
        }
        return picture;
    }

    private static ListItem item(ThreadNode node, SubjectRef start) {
        var ref = new Span(node.ref());
        ref.addClassName("portal-hint");
        var item = new ListItem(ref);
        if (node.subject().equals(start)) {
            item.add(new Span(node.title()));
            item.getElement().setAttribute("aria-current", "true");
        } else {
            item.add(new Anchor(node.path(), node.title()));
        }
        return item;
    }

    private static UnorderedList sentences(GoldenThread thread) {
        Map<SubjectRef, ThreadNode> nodes =
                thread.nodes().stream().collect(Collectors.toMap(ThreadNode::subject, Function.identity()));
        var list = new UnorderedList();
        for (var stitch : thread.stitches()) {
            list.add(new ListItem("%s %s %s."
                    .formatted(
                            name(nodes, stitch.from()), OutcomeWords.link(stitch.kind()), name(nodes, stitch.to()))));
        }
        return list;
    }

    private static String name(Map<SubjectRef, ThreadNode> nodes, SubjectRef subject) {
        var node = nodes.get(subject);
        return node == null ? "" : "%s “%s”".formatted(node.ref(), node.title());
    }

    private static Paragraph hint(String text) {
        var hint = new Paragraph(text);
        hint.addClassName("portal-hint");
        return hint;
    }
}
