package org.commonweal.consultation.analysis;

/**
 * How far coding has come.
 *
 * @param coded of all answers
 * @param sampleCoded of those to be coded twice
 */
public record CodingProgress(long coded, long answers, long sampleCoded, long sample) {}
