package org.commonweal.consultation.variant;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import org.jspecify.annotations.Nullable;

/**
 * A text as it is shown. On a page it says its language by itself, where that is not the page's.
 *
 * @param lang its language, where that is not the page's
 * @param dir the way its letters run, where that is not the page's
 */
public record Wording(
        String text, @Nullable String lang, @Nullable String dir) implements Content {

    public static Wording own(String text) {
        return new Wording(text, null, null);
    }

    /** Whether it has to say in which language it is. */
    public boolean foreign() {
        return lang != null;
    }

    @Override
    public void writeTo(TemplateOutput output) {
        if (foreign()) {
            output.writeContent("<span lang=\"" + lang + (dir == null ? "\">" : "\" dir=\"" + dir + "\">"));
        }
        output.writeUserContent(text);
        if (foreign()) {
            output.writeContent("</span>");
        }
    }

    @Override
    public boolean isEmptyContent() {
        return text.isEmpty();
    }
}
