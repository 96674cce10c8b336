package org.commonweal.consultation.form;

import org.jspecify.annotations.Nullable;

/**
 * Where a page leads instead of to the next one.
 *
 * @param when taken if this holds; always without
 * @param target key of a later page, or {@link #END}
 */
public record Route(@Nullable Condition when, String target) {

    /** Straight to check answers. */
    public static final String END = "end";

    boolean always() {
        return when == null;
    }

    boolean taken(Answers answers) {
        return when == null || when.holds(answers);
    }
}
