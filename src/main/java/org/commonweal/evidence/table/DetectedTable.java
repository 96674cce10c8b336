package org.commonweal.evidence.table;

import java.util.List;

/**
 * What was found in a file.
 *
 * @param layout how the file will be read
 * @param sheets every sheet of the workbook, hidden ones included; empty where the format has none
 * @param rowsInFile rows of the chosen sheet, counted to the last one, with headings, blank rows and notes
 * @param columns the names as they will be shown, duplicates numbered
 * @param remarks what somebody should know about how the file was read, in sentences
 */
public record DetectedTable(
        LayoutGuess layout, List<SheetInfo> sheets, long rowsInFile, List<String> columns, List<String> remarks) {

    public DetectedTable {
        sheets = List.copyOf(sheets);
        columns = List.copyOf(columns);
        remarks = List.copyOf(remarks);
    }
}
