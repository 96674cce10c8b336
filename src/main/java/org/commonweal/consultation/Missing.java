package org.commonweal.consultation;

/**
 * One thing that stands against approving or opening a consultation.
 *
 * @param field where it is put right; {@code questions} for the form
 * @param text a sentence that says what to do
 * @param forApproval false for what only opening asks for
 */
public record Missing(String field, String text, boolean forApproval) {}
