package org.commonweal.consultation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import org.commonweal.consultation.ConsultationDetails;
import org.commonweal.uikit.Fields;
import org.commonweal.uikit.Formats;
import org.commonweal.uikit.Labels;

/** What is said about a consultation. */
class ConsultationAbout extends Div {

    ConsultationAbout(ConsultationDetails consultation) {
        var decision = consultation.brief().decision();
        var facts = Fields.facts();
        Fields.fact(facts, "What will be decided", orNone(decision.matter()));
        Fields.fact(facts, "Who decides", orNone(decision.maker()));
        Fields.fact(facts, "When", Formats.date(decision.on()));
        Fields.fact(
                facts,
                "Taken",
                consultation.decidedOn() == null ? "Not yet" : "On " + Formats.date(consultation.decidedOn()));
        Fields.fact(facts, "What could still change", orNone(decision.formative()));
        Fields.fact(facts, "Declared open", decision.open() ? "Nothing has been decided" : "Not declared yet");
        add(Fields.section("The decision", facts));
        decision.options().forEach(option -> {
            add(new H3(option.name()), plain(option.text()));
            if (!option.setAside().isEmpty()) {
                add(plain("Set aside: " + option.setAside()));
            }
        });
        var duties = consultation.brief().duties();
        var more = Fields.facts();
        Fields.fact(more, "Equality", Labels.of(duties.equality()) + ". " + duties.equalityNote());
        Fields.fact(more, "Privacy notice", orNone(duties.privacyNotice()));
        Fields.fact(more, "Questions to", orNone(duties.contact()));
        Fields.fact(more, "Other formats", orNone(duties.formats()));
        if (duties.endsFunding()) {
            Fields.fact(more, "Voluntary organisations lose money from", Formats.date(duties.fundingEnds()));
            Fields.fact(more, "They are told on", told(consultation));
            Fields.fact(more, "Reason for shorter notice", orNone(duties.fundingReason()));
        }
        Fields.fact(
                more,
                "Reason for the period",
                orNone(consultation.brief().period().reason()));
        add(Fields.section("Duties", more));
        add(Fields.section(
                "Information", plain(orNone(consultation.brief().text().information()))));
        if (!consultation.changes().isEmpty()) {
            var changes = new Div();
            consultation
                    .changes()
                    .forEach(change -> changes.add(
                            new H3(Formats.dateTime(change.at())), plain(change.note()), plain(change.difference())));
            add(Fields.section("Changed while open", changes));
        }
    }

    private static String told(ConsultationDetails consultation) {
        var notice = consultation.brief().duties().fundingNotice();
        return Formats.date(notice == null ? consultation.brief().period().opensOn() : notice);
    }

    private static Paragraph plain(String text) {
        var paragraph = new Paragraph(text);
        paragraph.addClassName("portal-plain");
        return paragraph;
    }

    private static String orNone(String text) {
        return text.isEmpty() ? "–" : text;
    }
}
