package org.commonweal.consultation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashMap;
import java.util.Map;
import org.commonweal.consultation.ConsultationBrief;
import org.commonweal.consultation.ConsultationDuties;
import org.commonweal.consultation.ConsultationPeriod;
import org.commonweal.consultation.ConsultationText;
import org.commonweal.consultation.ConsultedDecision;
import org.commonweal.consultation.EqualityStage;
import org.commonweal.kernel.RuleViolation;
import org.commonweal.uikit.Attempt;
import org.commonweal.uikit.DateFields;
import org.commonweal.uikit.Fields;
import org.commonweal.uikit.Labels;

/** The fields of everything that is said about a consultation, under the names that refusals and gaps carry. */
class BriefForm extends Div {

    private final Map<String, Component> fields = new LinkedHashMap<>();
    private final TextField title = field("title", new TextField("Title"));
    private final TextArea summary = field("summary", new TextArea("Summary"));
    private final TextArea information = field("information", new TextArea("Information (Markdown)"));
    private final TextArea matter = field("matter", new TextArea("What will be decided"));
    private final TextField maker = field("maker", new TextField("Who decides"));
    private final DatePicker decisionOn = field("decisionOn", DateFields.day("When it is decided"));
    private final TextArea formative = field("formative", new TextArea("What could still change"));
    private final Checkbox open = field("open", new Checkbox("Nothing has been decided yet"));
    private final Checkbox taken = field("taken", new Checkbox("The decision has been taken"));
    private final TextArea options = field("options", new TextArea("Options"));
    private final DatePicker opensOn = field("opensOn", DateFields.day("Opening day"));
    private final DatePicker closesOn = field("closesOn", DateFields.day("Closing day"));
    private final Checkbox major = field("majorChange", new Checkbox("A major change is planned"));
    private final TextArea periodReason =
            field("periodReason", new TextArea("Reason for the period, if it is warned of"));
    private final Select<EqualityStage> equality = field("equality", new Select<EqualityStage>());
    private final TextArea equalityNote = field("equalityNote", new TextArea("What the equality assessment found"));
    private final TextArea privacyNotice = field("privacyNotice", new TextArea("Privacy notice"));
    private final TextField contact = field("contact", new TextField("How to ask a question"));
    private final TextField formats = field("formats", new TextField("How to ask for another format or language"));
    private final Checkbox endsFunding =
            field("endsFunding", new Checkbox("Funding of voluntary organisations would end or shrink"));
    private final DatePicker fundingEnds = field("fundingEnds", DateFields.day("First day without it"));
    private final DatePicker fundingNotice =
            field("fundingNotice", DateFields.day("Day they are told, if not the opening day"));
    private final TextArea fundingReason =
            field("fundingReason", new TextArea("Reason for less than three months' notice"));

    BriefForm(ConsultationBrief brief) {
        addClassName("portal-form");
        equality.setLabel("Equality assessment");
        equality.setItems(EqualityStage.values());
        equality.setItemLabelGenerator(Labels::of);
        options.setHelperText("One on each line: name | what it means | why it was set aside, if it was");
        information.setMinRows(10);
        show(brief);
        add(Fields.section("What the public reads", title, summary, information));
        add(Fields.section("The decision", matter, maker, decisionOn, formative, open, taken, options));
        add(Fields.section("When", opensOn, closesOn, major, periodReason));
        add(Fields.section("Duties", equality, equalityNote, privacyNotice, contact, formats));
        add(Fields.section("Voluntary organisations", endsFunding, fundingNotice, fundingEnds, fundingReason));
    }

    private <C extends Component> C field(String name, C field) {
        fields.put(name, field);
        if (field instanceof HasSize sized && !(field instanceof Checkbox)) {
            sized.setWidth("min(100%, 45rem)");
        }
        return field;
    }

    private void show(ConsultationBrief brief) {
        title.setValue(brief.text().title());
        summary.setValue(brief.text().summary());
        information.setValue(brief.text().information());
        matter.setValue(brief.decision().matter());
        maker.setValue(brief.decision().maker());
        decisionOn.setValue(brief.decision().on());
        formative.setValue(brief.decision().formative());
        open.setValue(brief.decision().open());
        taken.setValue(brief.decision().taken());
        options.setValue(OptionLines.write(brief.decision().options()));
        opensOn.setValue(brief.period().opensOn());
        closesOn.setValue(brief.period().closesOn());
        major.setValue(brief.period().majorChange());
        periodReason.setValue(brief.period().reason());
        equality.setValue(brief.duties().equality());
        equalityNote.setValue(brief.duties().equalityNote());
        privacyNotice.setValue(brief.duties().privacyNotice());
        contact.setValue(brief.duties().contact());
        formats.setValue(brief.duties().formats());
        endsFunding.setValue(brief.duties().endsFunding());
        fundingEnds.setValue(brief.duties().fundingEnds());
        fundingNotice.setValue(brief.duties().fundingNotice());
        fundingReason.setValue(brief.duties().fundingReason());
    }

    ConsultationBrief brief() {
        return new ConsultationBrief(
                new ConsultationText(title.getValue(), summary.getValue(), information.getValue()),
                new ConsultedDecision(
                        matter.getValue(),
                        maker.getValue(),
                        decisionOn.getValue(),
                        formative.getValue(),
                        open.getValue(),
                        OptionLines.read(options.getValue()),
                        taken.getValue()),
                new ConsultationPeriod(
                        opensOn.getValue(), closesOn.getValue(), major.getValue(), periodReason.getValue()),
                new ConsultationDuties(
                        equality.getValue(),
                        equalityNote.getValue(),
                        privacyNotice.getValue(),
                        contact.getValue(),
                        formats.getValue(),
                        endsFunding.getValue(),
                        fundingEnds.getValue(),
                        fundingReason.getValue(),
                        fundingNotice.getValue()));
    }

    /** Runs the command; a refusal shows on the field it belongs to. */
    boolean mark(Runnable command) {
        return Attempt.run(() -> {
            try {
                command.run();
            } catch (RuleViolation refused) {
                if (refused.field() != null && fields.get(refused.field()) instanceof HasValidation field) {
                    field.setErrorMessage(refused.explanation());
                    field.setInvalid(true);
                    focus(refused.field());
                }
                throw refused;
            }
        });
    }

    void focus(String name) {
        if (fields.get(name) instanceof Focusable<?> field) {
            field.focus();
        }
    }
}
