package org.commonweal.paper;

/** What a word processor's document needs besides its text. */
final class WordParts {

    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006";
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml";

    /** Between the margins of a sheet of A4, in twentieths of a point. */
    private static final int WIDTH = 9_026;

    static final String MAIN = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

    static final String TYPES = XML + """
            <Types xmlns="%1$s/content-types">\
            <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
            <Override PartName="/word/document.xml" ContentType="%2$s.document.main+xml"/>\
            <Override PartName="/word/styles.xml" ContentType="%2$s.styles+xml"/>\
            <Override PartName="/word/numbering.xml" ContentType="%2$s.numbering+xml"/>\
            <Override PartName="/docProps/core.xml" \
            ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>""".formatted(PACKAGE, WORD);

    static final String RELATIONS = XML + """
            <Relationships xmlns="%1$s/relationships">\
            <Relationship Id="r1" Type="%2$s/officeDocument" Target="word/document.xml"/>\
            <Relationship Id="r2" Type="%1$s/relationships/metadata/core-properties" Target="docProps/core.xml"/>\
            </Relationships>""".formatted(PACKAGE, OFFICE);

    static final String DOCUMENT_RELATIONS = XML + """
            <Relationships xmlns="%1$s/relationships">\
            <Relationship Id="r1" Type="%2$s/styles" Target="styles.xml"/>\
            <Relationship Id="r2" Type="%2$s/numbering" Target="numbering.xml"/></Relationships>""".formatted(PACKAGE, OFFICE);

    static final String TABLE = "<w:tbl><w:tblPr><w:tblStyle w:val=\"TableGrid\"/><w:tblW w:w=\"5000\" w:type=\"pct\"/>"
            + "<w:tblLook w:val=\"0020\" w:firstRow=\"1\" w:lastRow=\"0\" w:firstColumn=\"0\" w:lastColumn=\"0\""
            + " w:noHBand=\"1\" w:noVBand=\"1\"/></w:tblPr>";

    private WordParts() {}

    static String properties(Sheet sheet) {
        return XML
                + """
                <cp:coreProperties xmlns:cp="%s/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">\
                <dc:title>%s</dc:title><dc:description>%s</dc:description><dc:language>%s</dc:language>\
                </cp:coreProperties>""".formatted(
                                PACKAGE,
                                Writing.escaped(sheet.title()),
                                Writing.escaped(sheet.description()),
                                sheet.language().toLanguageTag());
    }

    static String grid(int columns) {
        return "<w:tblGrid>"
                + "<w:gridCol w:w=\"%d\"/>"
                        .formatted(WIDTH / Math.max(1, columns))
                        .repeat(columns) + "</w:tblGrid>";
    }

    /** The first list has bullets; each of the others counts from one. */
    static String numbering(int numbered) {
        var text = new StringBuilder(XML + "<w:numbering " + MAIN + ">")
                .append(level(0, "bullet", "•"))
                .append(level(1, "decimal", "%1."))
                .append("<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>");
        for (int list = 2; list < numbered + 2; list++) {
            text.append("<w:num w:numId=\"")
                    .append(list)
                    .append("\"><w:abstractNumId w:val=\"1\"/><w:lvlOverride w:ilvl=\"0\">")
                    .append("<w:startOverride w:val=\"1\"/></w:lvlOverride></w:num>");
        }
        return text.append("</w:numbering>").toString();
    }

    private static String level(int id, String format, String sign) {
        return """
                <w:abstractNum w:abstractNumId="%d"><w:multiLevelType w:val="singleLevel"/>\
                <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="%s"/><w:lvlText w:val="%s"/><w:lvlJc w:val="left"/>\
                <w:pPr><w:ind w:left="720" w:hanging="360"/></w:pPr></w:lvl></w:abstractNum>""".formatted(id, format, sign);
    }

    static String document(String body) {
        return XML + "<w:document " + MAIN + "><w:body>" + body
                + "<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1440\" w:right=\"1440\""
                + " w:bottom=\"1440\" w:left=\"1440\" w:header=\"708\" w:footer=\"708\" w:gutter=\"0\"/></w:sectPr>"
                + "</w:body></w:document>";
    }
}
