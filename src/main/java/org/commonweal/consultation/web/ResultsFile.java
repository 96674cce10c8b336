package org.commonweal.consultation.web;

import java.util.List;

/**
 * A file of the results, as the page offers it.
 *
 * @param name the last part of its address
 */
public record ResultsFile(String name, String label) {

    static final List<ResultsFile> ALL = List.of(
            new ResultsFile("results.pdf", "Report and numbers (PDF)"),
            new ResultsFile("results.docx", "Report and numbers (Word document)"),
            new ResultsFile("results.csv", "Numbers (CSV)"),
            new ResultsFile("results.xlsx", "Numbers (Excel workbook)"),
            new ResultsFile("results.ods", "Numbers (OpenDocument spreadsheet)"),
            new ResultsFile("results.json", "Numbers (JSON)"),
            new ResultsFile("results.zip", "All tables, with a list of what is in them (ZIP)"));
}
