package org.commonweal.identity.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import java.util.Arrays;
import java.util.Set;
import org.commonweal.identity.OrganisationDetails;
import org.commonweal.identity.Role;
import org.commonweal.uikit.Labels;

/** The roles that can be given at an organisation by whoever looks at it. */
class RoleChoice extends CheckboxGroup<Role> {

    RoleChoice(OrganisationDetails organisation, Set<Role> held) {
        super("Roles");
        boolean council = organisation.home() && organisation.administrable();
        setItems(Arrays.stream(Role.values())
                .filter(role -> role != Role.MEMBER)
                .filter(role -> !role.councilOnly() || council || held.contains(role))
                .toList());
        setItemLabelGenerator(Labels::of);
        setItemEnabledProvider(role -> !role.councilOnly() || council);
        setHelperText("Nobody needs a role to belong and to work in shared spaces.");
        addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        addClassName("portal-columns");
        var given = held.stream().filter(role -> role != Role.MEMBER).toList();
        setValue(Set.copyOf(given));
    }
}
