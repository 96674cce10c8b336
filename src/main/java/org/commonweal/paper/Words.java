package org.commonweal.paper;

import org.jspecify.annotations.Nullable;

/**
 * A run of text on a sheet.
 *
 * @param lang its language, where that is not the sheet's
 * @param dir the way its letters run, where that is not the sheet's
 */
public record Words(
        String text, @Nullable String lang, @Nullable String dir) {

    public static Words of(String text) {
        return new Words(text, null, null);
    }

    String attributes() {
        return (lang == null ? "" : " lang=\"" + Writing.escaped(lang) + "\"")
                + (dir == null ? "" : " dir=\"" + Writing.escaped(dir) + "\"");
    }
}
