package org.commonweal.consultation;

import java.util.LinkedHashMap;
import java.util.SequencedMap;

/** What a workbook needs besides its rows. It names the program and no person. */
final class XlsxParts {

    static final String RESPONSES = "xl/worksheets/sheet1.xml";
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

    static final SequencedMap<String, String> AROUND = new LinkedHashMap<>();

    static {
        AROUND.put("[Content_Types].xml", XML + """
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
                <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
                <Override PartName="/xl/workbook.xml" \
                ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>\
                <Override PartName="/%s" ContentType="%s"/><Override PartName="/%s" ContentType="%s"/>\
                <Override PartName="/docProps/core.xml" \
                ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>""".formatted(RESPONSES, SHEET_TYPE, LONG_TEXTS, SHEET_TYPE));
        AROUND.put("_rels/.rels", XML + """
                <Relationships xmlns="%s"><Relationship Id="r1" Type="%s/officeDocument" Target="xl/workbook.xml"/>\
                <Relationship Id="r2" Type="%s/metadata/core-properties" Target="docProps/core.xml"/></Relationships>""".formatted(RELATIONS, OFFICE, RELATIONS));
        AROUND.put("docProps/core.xml", XML + """
                <cp:coreProperties xmlns:cp="%s" xmlns:dc="http://purl.org/dc/elements/1.1/">\
                <dc:creator>Commonweal</dc:creator></cp:coreProperties>""".formatted(PROPERTIES));
        AROUND.put("xl/workbook.xml", XML + """
                <workbook xmlns="%s" xmlns:r="%s"><sheets><sheet name="Responses" sheetId="1" r:id="r1"/>\
                <sheet name="Long texts" sheetId="2" r:id="r2"/></sheets></workbook>""".formatted(MAIN, OFFICE));
        AROUND.put("xl/_rels/workbook.xml.rels", XML + """
                <Relationships xmlns="%s"><Relationship Id="r1" Type="%s/worksheet" Target="worksheets/sheet1.xml"/>\
                <Relationship Id="r2" Type="%s/worksheet" Target="worksheets/sheet2.xml"/></Relationships>""".formatted(RELATIONS, OFFICE, OFFICE));
    }

    private XlsxParts() {}
}
