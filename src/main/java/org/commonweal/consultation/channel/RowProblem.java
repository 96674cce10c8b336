package org.commonweal.consultation.channel;

/**
 * Why a row cannot be taken as it is.
 *
 * @param row counted as a spreadsheet does
 * @param given what stands there, shortened
 */
public record RowProblem(long row, String column, String given, String problem, String remedy) {}
