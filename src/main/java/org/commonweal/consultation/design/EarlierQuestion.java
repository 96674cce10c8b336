package org.commonweal.consultation.design;

import org.commonweal.consultation.form.Question;

/**
 * A question that was asked before.
 *
 * @param consultation the title of the one it was asked in
 */
public record EarlierQuestion(Question question, String consultation) {}
