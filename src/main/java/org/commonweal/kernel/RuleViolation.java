package org.commonweal.kernel;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A refused action. The code is stable and names the rule ({@code <module>.<rule>}); the message is plain English that
 * says what to do next; the field, if any, is the record component the input came from.
 */
public class RuleViolation extends RuntimeException {

    private final String code;
    private final @Nullable String field;
    private final List<String> details;

    public RuleViolation(String code, String message) {
        this(code, message, null, List.of());
    }

    public RuleViolation(String code, String message, @Nullable String field, List<String> details) {
        super(message);
        this.code = code;
        this.field = field;
        this.details = List.copyOf(details);
    }

    /** A refusal that belongs to one input field. */
    public static RuleViolation onField(String code, String field, String message) {
        return new RuleViolation(code, message, field, List.of());
    }

    /** A refusal with several causes, each a sentence of its own. */
    public static RuleViolation listing(String code, String message, List<String> details) {
        return new RuleViolation(code, message, null, details);
    }

    public String code() {
        return code;
    }

    public @Nullable String field() {
        return field;
    }

    public List<String> details() {
        return details;
    }

    /** The message, never null: every violation explains itself. */
    public String explanation() {
        var message = getMessage();
        return message == null ? code : message;
    }
}
