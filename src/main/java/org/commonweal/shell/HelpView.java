package org.commonweal.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.commonweal.uikit.Fields;
import org.commonweal.uikit.PortalName;
import org.commonweal.uikit.PortalView;

/** Answers to what people ask first, and whom to ask the rest. */
@Route("help")
@Menu(order = 900, title = "Help")
@PermitAll
class HelpView extends PortalView {

    HelpView(PortalName portal) {
        heading("Help");
        lead("How to find your way, share, and be sure of who sees what.");
        add(
                Fields.section(
                        "Finding things",
                        list(
                                "Search looks through everything you may read, and nothing else. The / key goes to the"
                                        + " search box.",
                                "Workspaces lists the spaces you belong to. In one you do not belong to, ask for access"
                                        + " on its page.",
                                "Every page has an address of its own: copy it from the browser to show somebody the"
                                        + " same page. They see it if they may.")),
                Fields.section(
                        "Sharing documents and evidence",
                        list(
                                "Open a space, choose Documents and upload. The file is checked first; you are told if it"
                                        + " cannot be kept, and why.",
                                "Figures and findings that others should cite are evidence: add them under Evidence in"
                                        + " the space. An analyst reviews them before they are published.",
                                "A newer file becomes a new version. The earlier ones stay where they are.",
                                "What you remove lies in the bin for 30 days, and can be taken out again.")),
                Fields.section(
                        "Who can see it",
                        list(
                                "“Who can see this?” on a space or a document names everybody who can, and" + " why.",
                                "Nothing is public until somebody publishes it, and then the button says so.")),
                Fields.section(
                        "Without a mouse",
                        list(
                                "The Tab key goes from one control to the next. The first stop of every page skips the"
                                        + " navigation.",
                                "Whatever can be dragged can also be done with a button.")),
                Fields.section("Asking somebody", contact(portal), accessibility()));
    }

    private static UnorderedList list(String... texts) {
        var list = new UnorderedList();
        for (var text : texts) {
            list.add(new ListItem(text));
        }
        return list;
    }

    private static Paragraph contact(PortalName portal) {
        var text = new Paragraph("Ask whoever manages your space first: they are named under Members. ");
        text.add(outside("/contact", "Write to " + portal.name()));
        text.add(" if that does not help.");
        return text;
    }

    private static Paragraph accessibility() {
        var text = new Paragraph("If something is hard to use for you, the ");
        text.add(outside("/accessibility", "accessibility statement"));
        text.add(" says what we know of and how to tell us.");
        return text;
    }

    /** To a public page, which is none of the workspaces' views. */
    private static Anchor outside(String address, String text) {
        var link = new Anchor(address, text);
        link.setRouterIgnore(true);
        return link;
    }
}
