package org.commonweal.outcomes.ui;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.Locale;
import org.commonweal.identity.Directory;
import org.commonweal.identity.OrganisationRef;
import org.commonweal.kernel.RuleViolation;
import org.commonweal.outcomes.Figure;
import org.commonweal.outcomes.Frequency;
import org.commonweal.outcomes.MeasureDetails;
import org.commonweal.outcomes.MeasureDraft;
import org.commonweal.outcomes.MeasureKind;
import org.commonweal.outcomes.OutcomeId;
import org.commonweal.outcomes.Polarity;
import org.commonweal.uikit.FormDialog;
import org.commonweal.uikit.Labels;
import org.jspecify.annotations.Nullable;

/** What is measured, where it stands, where it is to stand, and who sends the numbers. */
class MeasureDialog extends FormDialog {

    private final TextField code = field("code", new TextField("Code"));
    private final TextField name = field("name", new TextField("What is measured"));
    private final Select<MeasureKind> kind = field("kind", new Select<MeasureKind>());
    private final Select<Polarity> polarity = field("polarity", new Select<Polarity>());
    private final TextField unit = field("unit", new TextField("Unit"));
    private final IntegerField decimals = field("decimals", new IntegerField("Decimals"));
    private final Select<Frequency> frequency = field("frequency", new Select<Frequency>());
    private final BigDecimalField baseline = field("baseline", new BigDecimalField("Where it stands now"));
    private final TextField baselinePeriod = field("baselinePeriod", new TextField("In which period"));
    private final BigDecimalField target = field("target", new BigDecimalField("Where it is to stand"));
    private final TextField targetPeriod = field("targetPeriod", new TextField("In which period it is to"));
    private final BigDecimalField tolerance = field("tolerance", new BigDecimalField("Tolerance in per cent"));
    private final TextField source = field("source", new TextField("Where the numbers come from"));
    private final Select<OrganisationRef> supplier = field("supplier", new Select<OrganisationRef>());

    private MeasureDialog(String heading, String verb, Directory directory) {
        super(heading, verb);
        code.setHelperText("Such as LEI-2");
        code.setMaxLength(20);
        name.setMaxLength(200);
        kind.setLabel("What it tells");
        kind.setItems(MeasureKind.values());
        kind.setItemLabelGenerator(OutcomeWords::kind);
        kind.setValue(MeasureKind.BETTER_OFF);
        polarity.setLabel("Which way is better");
        polarity.setItems(Polarity.values());
        polarity.setItemLabelGenerator(Labels::of);
        polarity.setValue(Polarity.MORE_IS_BETTER);
        unit.setMaxLength(30);
        unit.setHelperText("Such as %, £, visits or days");
        decimals.setValue(0);
        decimals.setMin(0);
        decimals.setMax(4);
        frequency.setLabel("How often");
        frequency.setItems(Frequency.values());
        frequency.setItemLabelGenerator(Labels::of);
        frequency.setValue(Frequency.QUARTERLY);
        for (var number : new BigDecimalField[] {baseline, target, tolerance}) {
            number.setLocale(Locale.UK);
        }
        baseline.setHelperText("Leave it and the target empty if the measure is wanted but there is no data yet.");
        baselinePeriod.setHelperText("Such as 2024/25");
        tolerance.setValue(new BigDecimal(5));
        tolerance.setHelperText("How far off target still counts as nearly there");
        source.setMaxLength(500);
        supplier.setLabel("Who sends them");
        supplier.setItems(directory.activeOrganisations());
        supplier.setItemLabelGenerator(one -> one == null ? "Nobody yet" : one.name());
        supplier.setEmptySelectionAllowed(true);
    }

    static MeasureDialog adding(OutcomeId outcome, OutcomeParts parts, Runnable afterwards) {
        var dialog = new MeasureDialog("Add a measure", "Add measure", parts.directory());
        dialog.onSave(() -> parts.measures().add(outcome, dialog.read()), "Measure added.", afterwards);
        return dialog;
    }

    static MeasureDialog changing(MeasureDetails measure, OutcomeParts parts, Runnable afterwards) {
        var dialog = new MeasureDialog("Change " + measure.draft().code(), "Save", parts.directory());
        dialog.show(measure.draft());
        dialog.onSave(
                () -> parts.measures().change(measure.id(), measure.version(), dialog.read()), "Saved.", afterwards);
        return dialog;
    }

    private void show(MeasureDraft draft) {
        code.setValue(draft.code());
        name.setValue(draft.name());
        kind.setValue(draft.kind());
        polarity.setValue(draft.polarity());
        unit.setValue(draft.unit());
        decimals.setValue(draft.decimals());
        frequency.setValue(draft.frequency());
        show(draft.baseline(), baseline, baselinePeriod);
        show(draft.target(), target, targetPeriod);
        tolerance.setValue(draft.tolerance());
        source.setValue(draft.source());
        supplier.getListDataView()
                .getItems()
                .filter(one -> one.id().equals(draft.supplier()))
                .forEach(supplier::setValue);
    }

    private static void show(@Nullable Figure figure, BigDecimalField value, TextField period) {
        if (figure != null) {
            value.setValue(figure.value());
            period.setValue(figure.period());
        }
    }

    private MeasureDraft read() {
        return new MeasureDraft(
                code.getValue(),
                name.getValue(),
                kind.getValue(),
                polarity.getValue(),
                unit.getValue(),
                decimals.getValue() == null ? 0 : decimals.getValue(),
                frequency.getValue(),
                figure("baseline", baseline, baselinePeriod),
                figure("target", target, targetPeriod),
                tolerance.getValue() == null ? BigDecimal.ZERO : tolerance.getValue(),
                source.getValue(),
                supplier.getValue() == null ? null : supplier.getValue().id());
    }

    /** @param name of the field with the number; that of its period is made from it */
    private static @Nullable Figure figure(String name, BigDecimalField value, TextField period) {
        try {
            return value.getValue() == null ? null : new Figure(value.getValue(), period.getValue());
        } catch (RuleViolation refused) {
            throw RuleViolation.onField(
                    refused.code(), "period".equals(refused.field()) ? name + "Period" : name, refused.explanation());
        }
    }
}
