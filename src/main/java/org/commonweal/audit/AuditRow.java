package org.commonweal.audit;

import java.time.Instant;
import java.util.Map;
import org.commonweal.kernel.SubjectRef;

/**
 * Something that happened, as people read it.
 *
 * @param who the person's name as it is now, "Former member" when it is gone, or which part of the portal acted
 * @param organisation whom the person acted for; empty for none
 * @param action the stable code, such as {@code evidence.submitted}
 * @param details small named values: ids and states
 */
public record AuditRow(
        long seq,
        Instant at,
        String who,
        String organisation,
        String action,
        SubjectRef subject,
        Map<String, String> details) {

    public AuditRow {
        details = Map.copyOf(details);
    }

    /** "Grant ended" for {@code access.grantEnded}. */
    public String actionInWords() {
        var code = action.substring(action.lastIndexOf('.') + 1);
        var words = code.replaceAll("([A-Z])", " $1").toLowerCase(java.util.Locale.UK);
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
