package org.commonweal.evidence.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.commonweal.access.Classification;
import org.commonweal.evidence.EvidenceDescription;
import org.commonweal.evidence.EvidenceKind;
import org.commonweal.evidence.Licence;
import org.commonweal.evidence.NeedType;
import org.commonweal.evidence.PersonalData;
import org.commonweal.evidence.UpdateFrequency;
import org.commonweal.evidence.area.AreaQueries;
import org.commonweal.evidence.area.AreaRef;
import org.commonweal.kernel.RuleViolation;
import org.commonweal.uikit.Attempt;
import org.commonweal.uikit.Fields;
import org.commonweal.uikit.Labels;
import org.jspecify.annotations.Nullable;

/** What the contributor says about a version, in short sections. */
class EvidenceForm extends Div {

    private final TextField title = new TextField("Title");
    private final TextArea description = new TextArea("Description");
    private final Select<EvidenceKind> kind = new Select<>();
    private final Select<NeedType> needType = new Select<>();
    private final TextField publisher = new TextField("Publisher");
    private final Select<Licence> licence = new Select<>();
    private final TextField attribution = new TextField("Credit line");
    private final DatePicker from = new DatePicker("From");
    private final DatePicker to = new DatePicker("To");
    private final MultiSelectComboBox<AreaRef> areas = new MultiSelectComboBox<>("Areas it covers as a whole");
    private final Select<UpdateFrequency> frequency = new Select<>();
    private final DatePicker nextDue = new DatePicker("Next update due");
    private final RadioButtonGroup<PersonalData> personalData = new RadioButtonGroup<>("Personal data");
    private final TextField dpia = new TextField("Reference of the data protection impact assessment");
    private final RadioButtonGroup<Classification> classification =
            new RadioButtonGroup<>("Who may it ever be published to?");

    EvidenceForm(AreaQueries areaQueries) {
        addClassName("portal-form");
        labels();
        helpers();
        areas.setItems(query -> {
            var offset = query.getOffset();
            return areaQueries.search(query.getFilter().orElse(""), offset + query.getLimit()).stream()
                    .skip(offset);
        });
        areas.setItemLabelGenerator(area -> area.name() + " (" + area.code() + ")");
        add(
                Fields.section("What it is", title, description, kind, needType),
                Fields.section("Where it comes from", publisher, licence, attribution),
                Fields.section("What it covers", Fields.row(from, to), areas, Fields.row(frequency, nextDue)),
                Fields.section("People in it, and who may see it", personalData, dpia, classification));
    }

    private void labels() {
        choose(kind, "Kind", List.of(EvidenceKind.values()), Labels::of, null);
        choose(needType, "Speaks for needs that are", List.of(NeedType.values()), Labels::of, "Not about needs");
        choose(licence, "Licence", List.of(Licence.values()), Licence::label, "Choose a licence");
        choose(
                frequency,
                "How often it is updated",
                List.of(UpdateFrequency.values()),
                UpdateFrequency::label,
                "Not known");
        personalData.setItems(PersonalData.values());
        personalData.setItemLabelGenerator(PersonalData::label);
        classification.setItems(Classification.values());
        classification.setItemLabelGenerator(EvidenceWords::audience);
        from.setLocale(Locale.UK);
        to.setLocale(Locale.UK);
        nextDue.setLocale(Locale.UK);
        title.setMaxLength(200);
        description.setMaxLength(4000);
        Stream.<HasStyle>of(title, description, publisher, attribution, areas, dpia)
                .forEach(field -> field.addClassName("portal-wide"));
    }

    private void helpers() {
        title.setRequiredIndicatorVisible(true);
        title.setHelperText("As you would say it: “Population 65 and over, by ward, 2024 to 2039”");
        description.setHelperText("What it shows, how it was made, and what it cannot tell.");
        licence.setHelperText("Under what terms others may use it. Needed before you submit.");
        attribution.setHelperText("The sentence the licence asks readers to repeat.");
        from.setHelperText("First day the figures speak of, such as 1/1/2024. Needed before you submit.");
        to.setHelperText("Last day.");
        areas.setHelperText("Type a name or code. Leave empty for the whole country.");
        personalData.setHelperText(
                "Data in which people can be recognised stays in confidential spaces. Needed before you submit.");
        classification.setHelperText(
                "This publishes nothing: a reviewer decides on that later, never more widely than this.");
    }

    private static <T> void choose(
            Select<T> field,
            String label,
            List<T> items,
            com.vaadin.flow.component.ItemLabelGenerator<T> generator,
            @Nullable String none) {
        field.setLabel(label);
        field.setItems(items);
        if (none != null) {
            field.setEmptySelectionAllowed(true);
            field.setEmptySelectionCaption(none);
            field.setItemLabelGenerator(item -> item == null ? none : generator.apply(item));
        } else {
            field.setItemLabelGenerator(generator);
        }
    }

    /** An empty form. */
    void begin(Classification widest) {
        kind.setValue(EvidenceKind.DATASET);
        classification.setValue(widest);
    }

    void show(EvidenceDescription said, List<AreaRef> named, Classification widest) {
        title.setValue(said.title());
        description.setValue(said.description());
        kind.setValue(said.kind());
        needType.setValue(said.needType());
        publisher.setValue(said.publisher());
        licence.setValue(said.licence());
        attribution.setValue(said.attribution());
        from.setValue(said.coverageFrom());
        to.setValue(said.coverageTo());
        areas.setValue(named);
        frequency.setValue(said.frequency());
        nextDue.setValue(said.nextDue());
        personalData.setValue(said.personalData());
        dpia.setValue(said.dpiaRef());
        classification.setValue(widest);
    }

    Classification classification() {
        return classification.getValue();
    }

    /** The form's content; a fault is shown on its field and thrown on for the caller to stop. */
    EvidenceDescription read() {
        clearErrors();
        try {
            return new EvidenceDescription(
                    title.getValue(),
                    description.getValue(),
                    kind.getValue(),
                    needType.getValue(),
                    publisher.getValue(),
                    licence.getValue(),
                    attribution.getValue(),
                    from.getValue(),
                    to.getValue(),
                    areas.getValue().stream().map(AreaRef::code).sorted().toList(),
                    frequency.getValue(),
                    nextDue.getValue(),
                    personalData.getValue(),
                    dpia.getValue());
        } catch (RuleViolation refused) {
            showOnField(refused);
            throw refused;
        }
    }

    /** Runs a command with what the form holds; answers whether it went through. */
    boolean submit(java.util.function.Consumer<EvidenceDescription> command) {
        return Attempt.run(() -> {
            try {
                command.accept(read());
            } catch (RuleViolation refused) {
                showOnField(refused);
                throw refused;
            }
        });
    }

    private Map<String, HasValidation> fields() {
        return Map.ofEntries(
                Map.entry("title", title),
                Map.entry("description", description),
                Map.entry("publisher", publisher),
                Map.entry("attribution", attribution),
                Map.entry("coverageTo", to),
                Map.entry("areas", areas),
                Map.entry("personalData", personalData),
                Map.entry("dpiaRef", dpia),
                Map.entry("classification", classification));
    }

    private void clearErrors() {
        fields().values().forEach(field -> field.setInvalid(false));
    }

    private void showOnField(RuleViolation refused) {
        var name = refused.field();
        var field = name == null ? null : fields().get(name);
        if (field != null) {
            field.setErrorMessage(refused.explanation());
            field.setInvalid(true);
            if (field instanceof Component component) {
                component.getElement().callJsFunction("focus");
            }
        }
    }
}
