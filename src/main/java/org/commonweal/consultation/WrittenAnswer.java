package org.commonweal.consultation;

import java.util.UUID;

/** Something somebody wrote in answer to a question. */
public record WrittenAnswer(UUID response, String reference, String question, String text) {}
