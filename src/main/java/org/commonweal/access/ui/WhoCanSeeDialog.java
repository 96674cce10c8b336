package org.commonweal.access.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import org.commonweal.access.Audience;
import org.commonweal.access.Seer;
import org.commonweal.access.WhoCanSee;
import org.commonweal.kernel.PortalClock;
import org.commonweal.kernel.SubjectRef;
import org.commonweal.uikit.Attempt;
import org.commonweal.uikit.EmptyState;
import org.commonweal.uikit.Fields;
import org.commonweal.uikit.PagedTable;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;

/** The people and organisations that can see a subject, with the reasons, now or as of an instant gone by. */
class WhoCanSeeDialog extends Dialog {

    private final WhoCanSee whoCanSee;
    private final SubjectRef subject;
    private final PortalClock clock;
    private final DateTimePicker asOf = new DateTimePicker("As of (leave empty for now)");
    private final TextField search = new TextField("Find a person or organisation");
    private final PagedTable<Seer> table =
            new PagedTable<>("Who can see this", this::page, () -> matching().size());
    private List<Seer> seers = List.of();

    WhoCanSeeDialog(WhoCanSee whoCanSee, Audience audience, PortalClock clock, SubjectRef subject) {
        this.whoCanSee = whoCanSee;
        this.subject = subject;
        this.clock = clock;
        setHeaderTitle("Who can see this?");
        addClassName("portal-dialog-wide");

        table.column("Who", WhoCanSeeDialog::name)
                .column("Organisation", Seer::of)
                .column("Level", seer -> LevelWords.of(seer.level()))
                .component("Why", WhoCanSeeDialog::reasons)
                .whenEmpty(new EmptyState("Nobody that matches."));

        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setClearButtonVisible(true);
        search.addValueChangeListener(change -> table.refresh());
        asOf.addValueChangeListener(change -> load());

        add(new Paragraph(audience.inWords(subject) + ". Auditors of the council can read everything."));
        add(Fields.row(search, asOf), table);
        getFooter().add(new Button("Close", click -> close()));
        load();
    }

    private void load() {
        Attempt.run(() -> seers = whoCanSee.list(subject, instant()));
        table.refresh();
    }

    private @Nullable Instant instant() {
        LocalDateTime local = asOf.getValue();
        if (local == null) {
            return null;
        }
        var instant = local.atZone(PortalClock.LONDON).toInstant();
        boolean future = instant.isAfter(clock.instant());
        asOf.setInvalid(future);
        asOf.setErrorMessage("Choose a moment that has passed.");
        return future ? null : instant;
    }

    private List<Seer> matching() {
        var words = search.getValue().strip().toLowerCase(Locale.UK);
        return seers.stream()
                .filter(seer ->
                        (seer.name() + " " + seer.of()).toLowerCase(Locale.UK).contains(words))
                .toList();
    }

    private List<Seer> page(Pageable page) {
        return matching().stream()
                .skip(page.getOffset())
                .limit(page.getPageSize())
                .toList();
    }

    private static String name(Seer seer) {
        return seer.kind() == Seer.Kind.ORGANISATION ? "Members of " + seer.name() : seer.name();
    }

    private static UnorderedList reasons(Seer seer) {
        var list = new UnorderedList();
        list.addClassName("portal-plain-list");
        seer.reasons().forEach(reason -> list.add(new ListItem(reason)));
        return list;
    }
}
