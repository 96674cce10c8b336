package org.commonweal.database;

/** A bean of this type takes from the application's user the right to change or remove rows of the table. */
public record AppendOnlyTable(String name) {}
