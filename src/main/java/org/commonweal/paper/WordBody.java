package org.commonweal.paper;

import java.util.regex.Pattern;

/** Says the markup of {@link Writing} in the words of a word processor. */
final class WordBody {

    /** Tags, and between them text, which is escaped already and stays so. */
    private static final Pattern PIECES = Pattern.compile("<(?<end>/?)(?<tag>\\w+)(?<more>[^>]*)>|[^<]+");

    private static final int BULLETS = 1;

    private final StringBuilder xml = new StringBuilder();
    private int numbered;
    private boolean inNumbered;
    private boolean inParagraph;
    private boolean rowBegins;
    private int grid;
    private int columns;

    WordBody(String markup) {
        var pieces = PIECES.matcher(markup);
        while (pieces.find()) {
            var tag = pieces.group("tag");
            if (tag == null) {
                text(pieces.group());
            } else if (pieces.group("end").isEmpty()) {
                begin(tag, pieces.group("more"));
            } else {
                end(tag);
            }
        }
    }

    String xml() {
        return xml.toString();
    }

    /** Each of them counts from one again. */
    int numberedLists() {
        return numbered;
    }

    private void begin(String tag, String more) {
        switch (tag) {
            case "h1" -> paragraph("Heading1", "");
            case "h2" -> paragraph("Heading2", "");
            case "h3" -> paragraph("Heading3", "");
            case "p" -> paragraph(more.contains("class=\"note\"") ? "Note" : "Normal", "");
            case "ul" -> inNumbered = false;
            case "ol" -> {
                inNumbered = true;
                numbered++;
            }
            case "li" -> {
                int list = inNumbered ? BULLETS + numbered : BULLETS;
                paragraph("ListParagraph", "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"" + list + "\"/></w:numPr>");
            }
            case "caption" -> paragraph("Caption", "");
            case "thead" -> {
                xml.append(WordParts.TABLE);
                grid = xml.length();
                columns = 0;
            }
            case "tr" -> {
                xml.append("<w:tr><w:trPr><w:cantSplit/>");
                rowBegins = true;
            }
            case "th" -> cell("TableHeading");
            case "td" -> cell("TableText");
            case "div" -> paragraph("Lines", "");
            case "br" -> xml.append("<w:r><w:br/></w:r>");
            default -> {}
        }
    }

    private void end(String name) {
        switch (name) {
            case "h1", "h2", "h3", "p", "li", "caption", "div" -> endParagraph("");
            case "th", "td" -> endParagraph("</w:tc>");
            case "thead" -> xml.insert(grid, WordParts.grid(columns));
            case "tr" -> xml.append("</w:tr>");
            // A table that another follows would else become one with it.
            case "table" -> xml.append("</w:tbl><w:p/>");
            default -> {}
        }
    }

    /** The row's properties end with its first cell, which says what kind of row it is. */
    private void cell(String style) {
        boolean heading = style.equals("TableHeading");
        if (rowBegins) {
            xml.append(heading ? "<w:tblHeader/></w:trPr>" : "</w:trPr>");
            rowBegins = false;
        }
        columns += heading ? 1 : 0;
        xml.append("<w:tc><w:tcPr><w:tcW w:w=\"0\" w:type=\"auto\"/></w:tcPr>");
        paragraph(style, "");
    }

    private void paragraph(String style, String more) {
        inParagraph = true;
        xml.append("<w:p><w:pPr><w:pStyle w:val=\"")
                .append(style)
                .append("\"/>")
                .append(more)
                .append("</w:pPr>");
    }

    private void endParagraph(String around) {
        inParagraph = false;
        xml.append("</w:p>").append(around);
    }

    private void text(String text) {
        if (inParagraph) {
            xml.append("<w:r><w:t xml:space=\"preserve\">").append(text).append("</w:t></w:r>");
        }
    }
}
