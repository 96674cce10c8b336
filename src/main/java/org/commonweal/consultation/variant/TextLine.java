package org.commonweal.consultation.variant;

/** A main text beside what the variant says for it; empty while it says nothing. */
public record TextLine(MainText main, String words, TextState state) {

    static TextLine of(MainText main, @org.jspecify.annotations.Nullable VariantText text) {
        return text == null
                ? new TextLine(main, "", TextState.MISSING)
                : new TextLine(main, text.words(), text.says(main.text()) ? TextState.CURRENT : TextState.OUTDATED);
    }
}
