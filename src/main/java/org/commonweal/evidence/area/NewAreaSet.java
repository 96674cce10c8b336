package org.commonweal.evidence.area;

import org.commonweal.evidence.Licence;
import org.commonweal.evidence.table.AreaKind;
import org.commonweal.kernel.RuleViolation;

/**
 * A set of areas to be loaded.
 *
 * @param name as people call it and as schemas refer to it, such as "Wards 2024"
 * @param year the year the codes were made for
 */
public record NewAreaSet(AreaKind kind, String name, int year, Licence licence, String attribution) {

    public NewAreaSet {
        name = name.strip();
        attribution = attribution.strip();
        if (name.isEmpty() || name.length() > 120) {
            throw RuleViolation.onField("evidence.areaSetName", "name", "Give the set a name of 1 to 120 characters.");
        }
        if (year < 1900 || year > 2200) {
            throw RuleViolation.onField(
                    "evidence.areaSetYear", "year", "Give the year the areas were drawn, such as 2021.");
        }
        if (attribution.length() > 500) {
            throw RuleViolation.onField(
                    "evidence.areaSetAttribution", "attribution", "Shorten this to 500 characters.");
        }
    }
}
