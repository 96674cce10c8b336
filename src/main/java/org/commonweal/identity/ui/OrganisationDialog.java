package org.commonweal.identity.ui;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.commonweal.identity.OrganisationDetails;
import org.commonweal.identity.OrganisationDraft;
import org.commonweal.identity.OrganisationIdentifier;
import org.commonweal.identity.OrganisationKind;
import org.commonweal.identity.OrganisationService;
import org.commonweal.uikit.FormDialog;
import org.commonweal.uikit.Labels;
import org.jspecify.annotations.Nullable;

/** Adds an organisation, or changes what is known of one. */
class OrganisationDialog extends FormDialog {

    private final TextField name = field("name", new TextField("Name"));
    private final TextField code = field("code", new TextField("Code"));
    private final Select<OrganisationKind> kind = field("kind", new Select<>());
    private final TextArea about = field("about", new TextArea("What it does"));
    private final TextArea identifiers = field("identifiers", new TextArea("Registered numbers"));
    private final TextArea domains = field("domains", new TextArea("E-mail domains"));

    OrganisationDialog(OrganisationService service, Runnable afterwards) {
        super("Add an organisation", "Add organisation");
        fill(null);
        onSave(() -> service.create(draft(false)), "Organisation added.", afterwards);
    }

    OrganisationDialog(OrganisationService service, OrganisationDetails before, Runnable afterwards) {
        super("Change " + before.name(), "Save changes");
        fill(before);
        onSave(() -> service.revise(before.id(), before.version(), draft(before.home())), "Changes saved.", afterwards);
    }

    private void fill(@Nullable OrganisationDetails before) {
        name.setRequiredIndicatorVisible(true);
        name.setMaxLength(200);
        code.setRequiredIndicatorVisible(true);
        code.setHelperText("Short and unique, such as WEP. It cannot be changed later.");
        kind.setLabel("Kind");
        kind.setItems(OrganisationKind.values());
        kind.setItemLabelGenerator(Labels::of);
        kind.setValue(OrganisationKind.VCS_REGISTERED);
        about.setMaxLength(2000);
        identifiers.setHelperText("One a line: scheme and number, such as GB-CHC 1234567 for a charity.");
        domains.setHelperText("One a line, such as example.org. Leave out those many share, such as gmail.com.");
        if (before != null) {
            name.setValue(before.name());
            code.setValue(before.code());
            code.setReadOnly(true);
            kind.setValue(before.kind());
            kind.setReadOnly(!before.administrable());
            about.setValue(before.about());
            identifiers.setValue(before.identifiers().stream()
                    .map(identifier -> identifier.scheme() + " " + identifier.number())
                    .collect(Collectors.joining("\n")));
            domains.setValue(String.join("\n", before.domains()));
            domains.setReadOnly(!before.administrable());
        }
    }

    private OrganisationDraft draft(boolean home) {
        return new OrganisationDraft(
                code.getValue(),
                name.getValue(),
                kind.getValue(),
                about.getValue(),
                home,
                identifiers(identifiers.getValue()),
                lines(domains.getValue()));
    }

    private static Set<OrganisationIdentifier> identifiers(String text) {
        return lines(text).stream()
                .map(line -> line.split("\\s+", 2))
                .map(parts -> new OrganisationIdentifier(parts[0], parts.length > 1 ? parts[1] : ""))
                .collect(Collectors.toSet());
    }

    private static Set<String> lines(String text) {
        return Arrays.stream(text.split("\\R"))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.toSet());
    }
}
