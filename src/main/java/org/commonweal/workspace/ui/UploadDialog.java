package org.commonweal.workspace.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import org.commonweal.files.FileState;
import org.commonweal.files.ProgressListener;
import org.commonweal.kernel.NotFound;
import org.commonweal.kernel.RuleViolation;
import org.commonweal.workspace.documents.DocumentId;
import org.commonweal.workspace.documents.Place;

/** Takes files by choosing or dropping, says beforehand who will see them, and tells of each what became of it. */
class UploadDialog extends Dialog {

    /** Puts one received file where it belongs; on the request's thread, so that nothing is held in memory. */
    private interface Target {
        org.commonweal.workspace.documents.Upload take(UploadEvent event) throws IOException;
    }

    private final transient Target target;
    private final UnorderedList results = new UnorderedList();
    private final Upload upload = new Upload();
    private boolean changed;

    private UploadDialog(String title, String readers, Target target, Runnable afterwards) {
        this.target = target;
        setHeaderTitle(title);
        setWidth("40rem");
        results.addClassName("portal-list");
        results.getElement().setAttribute("aria-live", "polite");
        upload.setDropLabel(new Span("or drop files here, up to 100 MB each"));
        upload.setUploadHandler((UploadHandler) this::take);
        getFooter().add(new Button("Close", click -> close()));
        addOpenedChangeListener(change -> {
            if (!change.isOpened() && changed) {
                afterwards.run();
            }
        });
        var who = new Paragraph("Who will see it: " + readers + ".");
        who.addClassName("portal-notice");
        add(who, upload, results);
    }

    static UploadDialog forNew(Place place, DocumentParts parts, Runnable afterwards) {
        var dialog = new UploadDialog(
                "Upload documents",
                parts.readersOf(place),
                event -> {
                    try (var in = event.getInputStream()) {
                        return parts.uploads()
                                .add(place, event.getFileName(), event.getContentType(), in, ProgressListener.NONE);
                    }
                },
                afterwards);
        dialog.upload.setUploadButton(new Button("Choose files"));
        return dialog;
    }

    static UploadDialog forVersion(DocumentId document, DocumentParts parts, Runnable afterwards) {
        var note = new TextField("What is new in this version? (optional)");
        note.setMaxLength(500);
        note.setWidthFull();
        var dialog = new UploadDialog(
                "Upload a new version",
                parts.audience().inWords(document.subject()),
                event -> {
                    try (var in = event.getInputStream()) {
                        return parts.uploads()
                                .addVersion(
                                        document,
                                        note.getValue(),
                                        event.getFileName(),
                                        event.getContentType(),
                                        in,
                                        ProgressListener.NONE);
                    }
                },
                afterwards);
        dialog.upload.setUploadButton(new Button("Choose a file"));
        dialog.upload.setMaxFiles(1);
        dialog.addComponentAsFirst(note);
        return dialog;
    }

    private void take(UploadEvent event) throws IOException {
        var name = event.getFileName();
        try {
            var taken = target.take(event);
            var explanation = taken.explanation();
            if (taken.state() == FileState.REJECTED || taken.state() == FileState.ERROR) {
                refuse(event, explanation == null ? "The file could not be read." : explanation);
            } else {
                tell(event, DocumentWords.badge(taken.state()), sentence(name, taken));
            }
        } catch (RuleViolation refused) {
            refuse(event, refused.explanation());
        } catch (NotFound gone) {
            refuse(event, "This place is no longer there, or no longer open to you. Nothing was kept.");
        }
    }

    private static String sentence(String name, org.commonweal.workspace.documents.Upload taken) {
        var renamed = taken.number() == 1 && !taken.title().equals(name)
                ? " It is called “" + taken.title() + "” here, because there is another of its name."
                : "";
        var same = taken.sameAs()
                .map(where -> " The space already has exactly this content: " + where + ".")
                .orElse("");
        return name + ": added as version " + taken.number() + "." + renamed + same;
    }

    private void refuse(UploadEvent event, String why) {
        event.reject(why);
        tell(event, DocumentWords.badge(FileState.REJECTED), event.getFileName() + ": " + why);
    }

    private void tell(UploadEvent event, Span badge, String sentence) {
        event.getUI().access(() -> {
            changed = true;
            results.add(new ListItem(badge, new Span(sentence)));
        });
    }
}
