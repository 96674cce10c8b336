package org.commonweal.consultation.form;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A part of an answer; an answer to a plain question has one, one to a matrix has one for each row.
 *
 * @param item the row, or the choice that was ranked or given points; empty where there is nothing to tell apart
 * @param code the choice; empty for words and numbers
 * @param text words of the respondent's own; for a choice, what was written beside it
 */
public record Part(String item, String code, @Nullable BigDecimal number, String text) {

    public static Part chosen(String item, String code, String detail) {
        return new Part(item, code, null, detail);
    }

    public static Part written(String text) {
        return new Part("", "", null, text);
    }

    public static Part counted(String item, BigDecimal number) {
        return new Part(item, "", number, "");
    }
}
