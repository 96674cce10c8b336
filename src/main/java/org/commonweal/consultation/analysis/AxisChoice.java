package org.commonweal.consultation.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * An axis somebody can choose.
 *
 * @param several whether one response can be in more than one of the categories
 * @param coded whether the categories are the codes that staff gave to answers in words
 */
public record AxisChoice(Axis axis, String label, List<Category> categories, boolean several, boolean coded) {

    /** One answer of the question. */
    public record Category(String code, String label) {}

    /** With what was answered while the form still offered it. */
    AxisChoice with(Set<String> answered) {
        var all = new ArrayList<>(categories);
        answered.stream()
                .filter(code -> categories.stream()
                        .noneMatch(category -> category.code().equals(code)))
                .sorted()
                .forEach(code -> all.add(new Category(code, code + " (no longer offered)")));
        return new AxisChoice(axis, label, List.copyOf(all), several, coded);
    }
}
