package org.commonweal.workspace.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.commonweal.uikit.FormDialog;
import org.commonweal.workspace.documents.Place;

/** Asks where something should lie, and says who will see it there. */
class MoveDialog extends FormDialog {

    private record Target(Place place, String name) {}

    MoveDialog(String what, Place current, DocumentParts parts, Consumer<Place> command, Runnable afterwards) {
        super("Move " + what, "Move");
        var readers = new Paragraph();
        readers.getElement().setAttribute("aria-live", "polite");
        var folder = field("folder", new Select<Target>());
        var targets = targets(current, parts);
        folder.setLabel("To");
        folder.setItems(targets);
        folder.setItemLabelGenerator(Target::name);
        folder.addValueChangeListener(change -> readers.setText(
                "Who will see it there: " + parts.readersOf(change.getValue().place()) + "."));
        targets.stream()
                .filter(target -> target.place().equals(current))
                .findFirst()
                .ifPresent(folder::setValue);
        add(readers);
        onSave(() -> command.accept(folder.getValue().place()), "Moved.", afterwards);
    }

    private static List<Target> targets(Place current, DocumentParts parts) {
        var targets = new ArrayList<Target>();
        targets.add(new Target(Place.top(current.space()), "Top of the space"));
        parts.folders()
                .findTargets(current.space())
                .forEach(found -> targets.add(new Target(new Place(current.space(), found.id()), found.name())));
        return targets;
    }
}
