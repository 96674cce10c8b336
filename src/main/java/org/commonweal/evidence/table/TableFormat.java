package org.commonweal.evidence.table;

/** The kinds of file a table can be read from. */
public enum TableFormat {
    DELIMITED("CSV or other delimited text"),
    XLSX("Excel workbook"),
    XLS("Excel 97-2003 workbook"),
    ODS("OpenDocument spreadsheet"),
    JSON("JSON list"),
    GEOJSON("GeoJSON features");

    private final String label;

    TableFormat(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Whether the file can hold several sheets to choose from. */
    public boolean hasSheets() {
        return this == XLSX || this == XLS || this == ODS;
    }
}
