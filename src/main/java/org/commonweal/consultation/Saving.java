package org.commonweal.consultation;

import java.util.Map;
import org.commonweal.consultation.form.Fields;

/** What came of saving a page. */
public sealed interface Saving {

    /** @param next where to go on: the key of a page, or {@code check} */
    record Saved(String next) implements Saving {}

    /** Kept as it was typed, but something has to be put right before going on. */
    record Wrong(Map<String, String> errors) implements Saving {}

    /** The page was saved elsewhere since this form was opened; nothing was changed. */
    record Clash(Fields stored, int revision) implements Saving {}

    /** The consultation has closed; nothing was changed. */
    record Late() implements Saving {}

    /** The answers were sent before. */
    record AlreadySent() implements Saving {}

    /** There is no such page on this person's way. */
    record NotOnTheWay() implements Saving {}
}
