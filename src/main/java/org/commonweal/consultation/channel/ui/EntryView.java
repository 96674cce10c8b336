package org.commonweal.consultation.channel.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.UUID;
import org.commonweal.consultation.Channel;
import org.commonweal.consultation.ConsultationDetails;
import org.commonweal.consultation.ConsultationQueries;
import org.commonweal.consultation.channel.StaffEntries;
import org.commonweal.consultation.channel.StaffEntry;
import org.commonweal.consultation.channel.StaffUploads;
import org.commonweal.consultation.form.Question;
import org.commonweal.files.FileId;
import org.commonweal.files.StoredFileDetails;
import org.commonweal.kernel.PortalClock;
import org.commonweal.uikit.Attempt;
import org.commonweal.uikit.DateFields;
import org.commonweal.uikit.Fields;
import org.commonweal.uikit.Labels;
import org.jspecify.annotations.Nullable;

/** Keys a response that came on paper or otherwise, one after another. */
@Route(ChannelPaths.ENTRY)
@PermitAll
class EntryView extends StaffView {

    private final transient StaffEntries entries;
    private final transient StaffUploads uploads;
    private final transient PortalClock clock;
    private final Paragraph scanned = new Paragraph();
    private @Nullable FileId scan;
    private UUID entry = UUID.randomUUID();

    EntryView(ConsultationQueries queries, StaffEntries entries, StaffUploads uploads, PortalClock clock) {
        super(queries);
        this.entries = entries;
        this.uploads = uploads;
        this.clock = clock;
    }

    @Override
    protected void show(ConsultationDetails consultation, BeforeEnterEvent event) {
        heading("Enter a response");
        lead(
                "From paper, a call, an e-mail or an event. Leave empty what was not answered: nothing is mandatory here.");
        form(consultation);
    }

    private void form(ConsultationDetails consultation) {
        content.removeAll();
        scan = null;
        entry = UUID.randomUUID();
        var channel = new Select<Channel>();
        channel.setLabel("How it arrived");
        channel.setItems(Channel.PAPER, Channel.EMAIL, Channel.TELEPHONE, Channel.EVENT);
        channel.setItemLabelGenerator(Labels::of);
        channel.setValue(Channel.PAPER);
        var received = DateFields.day("Received on");
        received.setValue(clock.today());
        scanned.setText("");
        scanned.getElement().setAttribute("aria-live", "polite");
        var inputs = new AnswerInputs(
                consultation.form().questions().map(Question::optional).toList());
        var save = new Button("Store and enter another", click -> save(consultation, channel, received, inputs));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        content.add(
                Fields.section(
                        "About it",
                        Fields.row(channel, received),
                        new Div(
                                new ResponseUpload(
                                        uploads,
                                        consultation.id(),
                                        "Add the scan",
                                        "or drop the scan here",
                                        this::scanned),
                                scanned)),
                Fields.section("Answers", inputs),
                Fields.row(save));
    }

    void scanned(StoredFileDetails file) {
        scan = file.id();
        scanned.setText("Scan: " + file.name());
    }

    private void save(
            ConsultationDetails consultation, Select<Channel> channel, DatePicker received, AnswerInputs inputs) {
        Attempt.run(() -> {
            var day = received.getValue();
            var reference = entries.enter(
                    consultation.id(),
                    new StaffEntry(
                            entry, channel.getValue(), day == null ? clock.today() : day, scan, inputs.fields()));
            form(consultation);
            Attempt.done("Stored as " + reference + ". Write that on the paper.");
        });
    }
}
