package org.commonweal.consultation.publication;

import java.time.LocalDate;
import org.commonweal.kernel.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * What people said about one thing.
 *
 * @param youSaid in a few sentences, for everyone to read
 * @param owner who at the council answers for it
 * @param dueOn when it will be done, or answered
 */
public record ThemeDraft(
        String title,
        String youSaid,
        String owner,
        @Nullable LocalDate dueOn) {

    public ThemeDraft {
        title = checked("title", "title", title, 200);
        youSaid = checked("youSaid", "sentence about what people said", youSaid, 4000);
        owner = checked("owner", "person or team who answers for it", owner, 200);
    }

    private static String checked(String field, String name, String given, int most) {
        var text = given.strip();
        if (text.isEmpty() || text.length() > most) {
            throw RuleViolation.onField(
                    "consultation.theme." + field, field, "Enter a %s of up to %,d characters.".formatted(name, most));
        }
        return text;
    }
}
