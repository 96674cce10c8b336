package org.commonweal.consultation.publication;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A theme as staff see it.
 *
 * @param responses how many speak of it, exactly
 * @param quotes public ids of the responses shown as examples
 */
public record ThemeRow(
        UUID id,
        String title,
        String youSaid,
        String owner,
        @Nullable LocalDate dueOn,
        ThemeAnswer answer,
        String answerText,
        @Nullable Instant answeredAt,
        long responses,
        List<String> quotes,
        long version) {

    static ThemeRow of(Theme theme, long responses) {
        return new ThemeRow(
                theme.id(),
                theme.title(),
                theme.youSaid(),
                theme.owner(),
                theme.dueOn(),
                theme.answer(),
                theme.answerText(),
                theme.answeredAt(),
                responses,
                theme.quotes(),
                theme.versionNumber());
    }

    public boolean overdueOn(LocalDate day) {
        return dueOn != null
                && dueOn.isBefore(day)
                && (answer == ThemeAnswer.NONE_YET || answer == ThemeAnswer.WILL_DO);
    }
}
