package org.commonweal.consultation;

import java.util.LinkedHashMap;
import java.util.SequencedMap;

/** What a workbook needs besides its rows. It names the program and no person. */
final class XlsxParts {

    static final String ROWS = "xl/worksheets/sheet1.xml";
    static final String LONG_TEXTS = "xl/worksheets/sheet2.xml";

    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PROPERTIES = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
    private static final String SHEET_TYPE =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";

    static final String SHEET_HEAD = XML + "<worksheet xmlns=\"" + MAIN + "\"><sheetData>";
    static final String SHEET_FOOT = "</sheetData></worksheet>";

    private XlsxParts() {}

    /** @param longer whether there is a second sheet with texts that go on */
    static SequencedMap<String, String> around(String sheet, boolean longer) {
        var parts = new LinkedHashMap<String, String>();
        parts.put("[Content_Types].xml", XML + """
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
                <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
                <Override PartName="/xl/workbook.xml" \
                ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>\
                %s%s<Override PartName="/docProps/core.xml" \
                ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>""".formatted(type(ROWS), longer ? type(LONG_TEXTS) : ""));
        parts.put("_rels/.rels", XML + """
                <Relationships xmlns="%s"><Relationship Id="r1" Type="%s/officeDocument" Target="xl/workbook.xml"/>\
                <Relationship Id="r2" Type="%s/metadata/core-properties" Target="docProps/core.xml"/></Relationships>""".formatted(RELATIONS, OFFICE, RELATIONS));
        parts.put("docProps/core.xml", XML + """
                <cp:coreProperties xmlns:cp="%s" xmlns:dc="http://purl.org/dc/elements/1.1/">\
                <dc:title>%s</dc:title><dc:creator>Commonweal</dc:creator></cp:coreProperties>""".formatted(PROPERTIES, sheet));
        parts.put(
                "xl/workbook.xml",
                XML + """
                <workbook xmlns="%s" xmlns:r="%s"><sheets>%s%s</sheets></workbook>""".formatted(MAIN, OFFICE, tab(sheet, 1), longer ? tab("Long texts", 2) : ""));
        parts.put("xl/_rels/workbook.xml.rels", XML + """
                <Relationships xmlns="%s">%s%s</Relationships>""".formatted(RELATIONS, relation(1), longer ? relation(2) : ""));
        return parts;
    }

    private static String type(String part) {
        return "<Override PartName=\"/%s\" ContentType=\"%s\"/>".formatted(part, SHEET_TYPE);
    }

    private static String tab(String name, int number) {
        return "<sheet name=\"%s\" sheetId=\"%d\" r:id=\"r%2$d\"/>".formatted(name, number);
    }

    private static String relation(int number) {
        return "<Relationship Id=\"r%d\" Type=\"%s/worksheet\" Target=\"worksheets/sheet%1$d.xml\"/>"
                .formatted(number, OFFICE);
    }
}
