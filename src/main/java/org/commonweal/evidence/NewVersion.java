package org.commonweal.evidence;

import org.commonweal.evidence.table.LayoutChoice;
import org.commonweal.files.FileId;
import org.jspecify.annotations.Nullable;

/**
 * A file handed in as the next version.
 *
 * @param layout what the contributor set about how the table is read
 * @param schema Table Schema (JSON) the data must keep to, if there is one
 * @param note what is new in this version, in a sentence
 */
public record NewVersion(
        FileId file, LayoutChoice layout, @Nullable String schema, String note) {

    public static NewVersion of(FileId file) {
        return new NewVersion(file, LayoutChoice.none(), null, "");
    }

    public NewVersion readAs(LayoutChoice choice) {
        return new NewVersion(file, choice, schema, note);
    }

    public NewVersion keepingTo(@Nullable String tableSchema) {
        return new NewVersion(file, layout, tableSchema, note);
    }

    public NewVersion noting(String sentence) {
        return new NewVersion(file, layout, schema, sentence);
    }
}
