package org.commonweal.evidence.table;

/** A new value for one cell or heading; the row is the number in the file, the column is counted from 0. */
public record CellCorrection(long row, int column, String value) {}
