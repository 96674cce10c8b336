package org.commonweal.evidence.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import org.commonweal.evidence.Licence;
import org.commonweal.evidence.area.NewAreaSet;
import org.commonweal.evidence.table.AreaKind;
import org.commonweal.kernel.RuleViolation;
import org.commonweal.uikit.Fields;

/** What is said about a set of areas: its name, kind, year and terms of use. */
class AreaSetFields extends Div {

    private final TextField name = new TextField("Name");
    private final Select<AreaKind> kind = new Select<>();
    private final IntegerField year = new IntegerField("Year");
    private final Select<Licence> licence = new Select<>();
    private final TextField attribution = new TextField("Credit line");

    AreaSetFields() {
        name.setHelperText("As schemas will refer to it, such as Wards 2024");
        kind.setLabel("Kind");
        kind.setItems(AreaKind.values());
        kind.setItemLabelGenerator(AreaKind::label);
        kind.setValue(AreaKind.WARD);
        year.setHelperText("The year the codes are of");
        licence.setLabel("Licence");
        licence.setItems(Licence.values());
        licence.setItemLabelGenerator(Licence::label);
        licence.setValue(Licence.OGL_3);
        attribution.addClassName("portal-wide");
        add(Fields.row(name, kind, year, licence), attribution);
    }

    void suggest(AreaKind seen) {
        kind.setValue(seen);
    }

    NewAreaSet read() {
        Integer given = year.getValue();
        if (given == null) {
            throw RuleViolation.onField(
                    "evidence.areaSetYear", "year", "Give the year the codes are of, such as 2021.");
        }
        return new NewAreaSet(kind.getValue(), name.getValue(), given, licence.getValue(), attribution.getValue());
    }
}
