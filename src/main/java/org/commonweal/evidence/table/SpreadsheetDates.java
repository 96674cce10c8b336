package org.commonweal.evidence.table;

import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import org.apache.poi.ss.usermodel.DateUtil;

/** Spreadsheets keep dates as counted days; they are shown in ISO form, which no reader mistakes. */
final class SpreadsheetDates {

    private SpreadsheetDates() {}

    static String text(double days, boolean from1904) {
        if (!DateUtil.isValidExcelDate(days)) {
            return CellText.number(days);
        }
        var moment = DateUtil.getLocalDateTime(days, from1904, true);
        if (moment == null) {
            return CellText.number(days);
        }
        if (days < 1) {
            return moment.toLocalTime().truncatedTo(ChronoUnit.SECONDS).toString();
        }
        return moment.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? moment.toLocalDate().toString()
                : moment.truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
