package org.commonweal.evidence.table;

/** What nearly all values of a column are. */
public enum ColumnType {
    INTEGER("Whole number"),
    DECIMAL("Number"),
    DATE("Date"),
    BOOLEAN("Yes or no"),
    AREA_CODE("Area code"),
    TEXT("Text"),
    EMPTY("Empty");

    private final String label;

    ColumnType(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public boolean isNumeric() {
        return this == INTEGER || this == DECIMAL;
    }
}
