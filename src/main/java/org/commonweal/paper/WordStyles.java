package org.commonweal.paper;

/** How the parts of a document look, by the names word processors and screen readers know. */
final class WordStyles {

    private static final String BEFORE_TABLE = "<w:keepNext/>";

    private WordStyles() {}

    static String of(Sheet sheet) {
        // In half points.
        int size = sheet.print().points() * 2;
        return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<w:styles " + WordParts.MAIN + ">"
                + """
                <w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:cs="Arial"/>\
                <w:sz w:val="%1$d"/><w:szCs w:val="%1$d"/><w:lang w:val="%2$s"/></w:rPr></w:rPrDefault>\
                <w:pPrDefault><w:pPr><w:spacing w:after="120" w:line="276" w:lineRule="auto"/></w:pPr></w:pPrDefault>\
                </w:docDefaults>\
                <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>\
                <w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>\
                <w:tblPr><w:tblCellMar><w:left w:w="108" w:type="dxa"/><w:right w:w="108" w:type="dxa"/>\
                </w:tblCellMar></w:tblPr></w:style>\
                """.formatted(size, sheet.language().toLanguageTag())
                + heading(1, size + 14)
                + heading(2, size + 8)
                + heading(3, size + 3)
                + paragraph("ListParagraph", "List Paragraph", "<w:spacing w:after=\"60\"/>", "")
                + paragraph("Caption", "caption", BEFORE_TABLE + "<w:spacing w:before=\"120\"/>", "<w:b/>")
                + paragraph("TableText", "Table Text", "<w:spacing w:before=\"40\" w:after=\"40\"/>", "")
                + paragraph(
                        "TableHeading",
                        "Table Heading",
                        BEFORE_TABLE + "<w:spacing w:before=\"40\" w:after=\"40\"/>",
                        "<w:b/>")
                + paragraph(
                        "Note",
                        "Note",
                        "<w:pBdr><w:left w:val=\"single\" w:sz=\"24\" w:space=\"8\" w:color=\"595959\"/></w:pBdr>",
                        "")
                + paragraph(
                        "Lines",
                        "Line to write on",
                        "<w:pBdr><w:bottom w:val=\"single\" w:sz=\"4\" w:space=\"12\" w:color=\"595959\"/></w:pBdr>",
                        "")
                + table() + "</w:styles>";
    }

    private static String heading(int level, int size) {
        return paragraph(
                "Heading" + level,
                "heading " + level,
                "<w:keepNext/><w:keepLines/><w:spacing w:before=\"240\" w:after=\"80\"/><w:outlineLvl w:val=\"%d\"/>"
                        .formatted(level - 1),
                "<w:b/><w:sz w:val=\"%1$d\"/><w:szCs w:val=\"%1$d\"/>".formatted(size));
    }

    private static String paragraph(String id, String name, String shape, String letters) {
        return """
                <w:style w:type="paragraph" w:styleId="%s"><w:name w:val="%s"/><w:basedOn w:val="Normal"/>\
                <w:next w:val="Normal"/><w:qFormat/><w:pPr>%s</w:pPr><w:rPr>%s</w:rPr></w:style>""".formatted(id, name, shape, letters);
    }

    private static String table() {
        var borders = new StringBuilder();
        for (var side : new String[] {"top", "left", "bottom", "right", "insideH", "insideV"}) {
            borders.append("<w:")
                    .append(side)
                    .append(" w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"595959\"/>");
        }
        return "<w:style w:type=\"table\" w:styleId=\"TableGrid\"><w:name w:val=\"Table Grid\"/>"
                + "<w:basedOn w:val=\"TableNormal\"/><w:tblPr><w:tblBorders>" + borders
                + "</w:tblBorders></w:tblPr></w:style>";
    }
}
