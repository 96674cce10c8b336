package org.commonweal.content.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.stream.Collectors;
import org.commonweal.content.GlossaryQueries;
import org.commonweal.content.GlossaryService;
import org.commonweal.content.TermDetails;
import org.commonweal.content.TermSynonym;
import org.commonweal.uikit.Attempt;
import org.commonweal.uikit.Confirm;
import org.commonweal.uikit.Fields;
import org.commonweal.uikit.PortalView;

/** The terms and what others call them, for those who keep the glossary to change in place. */
@Route("glossary")
@Menu(order = 80, title = "Glossary")
@PermitAll
class GlossaryView extends PortalView {

    private final GlossaryQueries queries;
    private final GlossaryService glossary;
    private final Div terms = new Div();

    GlossaryView(GlossaryQueries queries, GlossaryService glossary) {
        this.queries = queries;
        this.glossary = glossary;
        heading("Glossary");
        lead("What we mean by the words we use. Searching for a word also finds what others call it.");
        var publicPage = new Anchor("/glossary", "See the public page");
        publicPage.setRouterIgnore(true);
        add(publicPage);
        if (queries.editable()) {
            add(Fields.row(new Button("Add term", event -> new TermDialog(glossary, this::show).open())));
        }
        add(terms);
        show();
    }

    private void show() {
        terms.removeAll();
        queries.findTerms().forEach(term -> terms.add(section(term)));
    }

    private Section section(TermDetails term) {
        var section = Fields.section(term.name(), new Paragraph(term.definition()));
        if (!term.example().isEmpty()) {
            section.add(hint("For example: " + term.example()));
        }
        if (!term.synonyms().isEmpty()) {
            section.add(hint("Others say: "
                    + term.synonyms().stream().map(GlossaryView::words).collect(Collectors.joining(", "))));
        }
        if (queries.editable()) {
            section.add(Fields.row(change(term), retire(term)));
        }
        return section;
    }

    private Button change(TermDetails term) {
        var change = new Button(
                "Change",
                event -> new TermDialog(glossary, this::show).edit(term).open());
        change.setAriaLabel("Change " + term.name());
        return change;
    }

    private Button retire(TermDetails term) {
        var retire = new Button(
                "Remove",
                event -> Confirm.ask(
                        "Remove " + term.name() + "?",
                        "The term leaves the public glossary, and searches no longer know what others call it.",
                        "Remove term",
                        () -> {
                            Attempt.run(() -> glossary.retire(term.id(), term.version()), "Term removed.");
                            show();
                        }));
        retire.setAriaLabel("Remove " + term.name());
        return retire;
    }

    private static String words(TermSynonym synonym) {
        return synonym.usedBy().isEmpty() ? synonym.word() : synonym.word() + " (" + synonym.usedBy() + ")";
    }

    private static Paragraph hint(String text) {
        var hint = new Paragraph(text);
        hint.addClassName("portal-hint");
        return hint;
    }
}
