package org.commonweal.evidence;

import org.commonweal.kernel.RuleViolation;
import org.commonweal.kernel.SubjectRef;

/**
 * A citation to be made.
 *
 * @param from what cites
 * @param label its name as the evidence's page shows it
 * @param appPath its address below {@code /app/}
 * @param evidence reference such as EV-10
 * @param version the number of the version cited, which it goes on showing
 * @param locator where in the evidence, such as a page or column
 * @param claim what the evidence is said to show
 */
public record NewCitation(
        SubjectRef from, String label, String appPath, String evidence, int version, String locator, String claim) {

    public NewCitation {
        label = limited("label", label, 200);
        appPath = limited("appPath", appPath, 300);
        locator = limited("locator", locator, 200);
        claim = limited("claim", claim, 2000);
    }

    private static String limited(String field, String text, int most) {
        var stripped = text.strip();
        if (stripped.length() > most) {
            throw RuleViolation.onField(
                    "evidence.citation." + field, field, "Shorten this to %,d characters.".formatted(most));
        }
        return stripped;
    }
}
