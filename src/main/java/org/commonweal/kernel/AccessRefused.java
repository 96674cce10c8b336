package org.commonweal.kernel;

/** The actor may know of the subject but not do this with it. */
public class AccessRefused extends RuleViolation {

    public AccessRefused(String code, String message) {
        super(code, message);
    }
}
