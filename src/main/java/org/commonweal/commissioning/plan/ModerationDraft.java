package org.commonweal.commissioning.plan;

import java.util.EnumMap;
import java.util.Map;

/**
 * The points that count, settled from those of the scorers.
 *
 * @param notes by question, why; needed where scorers lie far apart
 * @param reason how the moderator came to the whole of it
 */
public record ModerationDraft(ScoreSheet sheet, Map<PlanQuestion, String> notes, String reason) {

    public ModerationDraft {
        var copy = new EnumMap<PlanQuestion, String>(PlanQuestion.class);
        notes.forEach((question, note) -> copy.put(question, Texts.limited(question.name(), note, Texts.REASON)));
        notes = copy;
        reason = Texts.reason(reason);
    }
}
