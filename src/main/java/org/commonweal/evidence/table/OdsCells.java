package org.commonweal.evidence.table;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The cells of one OpenDocument row: typed values where there are any, else the text without its notes. */
final class OdsCells {

    /** The widest a spreadsheet program makes a sheet. */
    private static final int MAX_WIDTH = 16_384;

    private final XMLStreamReader xml;
    private final TableLimits limits;

    OdsCells(XMLStreamReader xml, TableLimits limits) {
        this.xml = xml;
        this.limits = limits;
    }

    /** Reads up to the end of the row; blank cells at its end are left out. */
    List<String> row(long number) throws XMLStreamException {
        var cells = new ArrayList<String>();
        var blanks = 0L;
        while (xml.hasNext()) {
            var event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("table-row")) {
                break;
            }
            if (event != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            var repeat = repeat(xml, "number-columns-repeated");
            var text = cell(number);
            if (text.isEmpty()) {
                blanks += repeat;
                continue;
            }
            if (cells.size() + blanks + repeat > MAX_WIDTH) {
                throw TableRefusals.tooManyColumns(limits.maxColumns());
            }
            for (; blanks > 0; blanks--) {
                cells.add("");
            }
            for (; repeat > 0; repeat--) {
                cells.add(text);
            }
        }
        return cells;
    }

    private String cell(long row) throws XMLStreamException {
        var type = attribute(xml, "value-type", "");
        var value = switch (type) {
            case "float", "percentage", "currency" -> number(attribute(xml, "value", ""));
            case "date" -> attribute(xml, "date-value", "");
            case "time" -> time(attribute(xml, "time-value", ""));
            case "boolean" -> "true".equals(attribute(xml, "boolean-value", "")) ? "TRUE" : "FALSE";
            default -> "";
        };
        var text = text(row);
        return value.isEmpty() ? text : midnightless(value);
    }

    private static String number(String value) {
        try {
            return value.isEmpty() ? "" : CellText.number(new BigDecimal(value));
        } catch (NumberFormatException e) {
            return value;
        }
    }

    private static String time(String value) {
        try {
            var time = Duration.parse(value);
            return "%02d:%02d:%02d".formatted(time.toHours(), time.toMinutesPart(), time.toSecondsPart());
        } catch (DateTimeParseException e) {
            return value;
        }
    }

    private static String midnightless(String value) {
        return value.endsWith("T00:00:00") ? value.substring(0, value.length() - 9) : value;
    }

    /** The paragraphs of the cell, up to its end. */
    private String text(long row) throws XMLStreamException {
        var text = new StringBuilder();
        var depth = 0;
        var paragraphs = 0;
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    switch (xml.getLocalName()) {
                        case "annotation", "table", "frame" -> {
                            skipElement(xml);
                            continue;
                        }
                        case "p" -> {
                            if (paragraphs++ > 0) {
                                text.append('\n');
                            }
                        }
                        case "s" -> text.repeat(' ', (int) Math.min(repeat(xml, "c"), 100));
                        case "tab" -> text.append('\t');
                        case "line-break" -> text.append('\n');
                        default -> {}
                    }
                    depth++;
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    if (depth > 0) {
                        text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    if (depth-- == 0) {
                        return text.toString();
                    }
                }
                default -> {}
            }
            if (text.length() > limits.maxCellLength()) {
                throw TableRefusals.cellTooLong(row, limits.maxCellLength());
            }
        }
        return text.toString();
    }

    static void skipElement(XMLStreamReader xml) throws XMLStreamException {
        for (var depth = 1; depth > 0 && xml.hasNext(); ) {
            var event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
        }
    }

    static String attribute(XMLStreamReader xml, String name, String otherwise) {
        for (var i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return otherwise;
    }

    static long repeat(XMLStreamReader xml, String name) {
        var value = attribute(xml, name, "1");
        try {
            return Math.max(1, Long.parseLong(value));
        } catch (NumberFormatException e) {
            return 1;
        }
    }
}
