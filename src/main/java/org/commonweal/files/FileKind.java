package org.commonweal.files;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The families of files the portal accepts, each recognised by its content and named by its ending. */
public enum FileKind {
    PDF("PDF document", "application/pdf", Form.PDF, "pdf"),
    DOCX("Word document", Office.OOXML + "wordprocessingml.document", Form.ZIP, "docx"),
    XLSX("Excel workbook", Office.OOXML + "spreadsheetml.sheet", Form.ZIP, "xlsx"),
    PPTX("PowerPoint presentation", Office.OOXML + "presentationml.presentation", Form.ZIP, "pptx"),
    DOC("Word 97-2003 document", "application/msword", Form.OLE2, "doc"),
    XLS("Excel 97-2003 workbook", "application/vnd.ms-excel", Form.OLE2, "xls"),
    ODT("OpenDocument text", Office.ODF + "text", Form.ZIP, "odt"),
    ODS("OpenDocument spreadsheet", Office.ODF + "spreadsheet", Form.ZIP, "ods"),
    ODP("OpenDocument presentation", Office.ODF + "presentation", Form.ZIP, "odp"),
    CSV("CSV table", "text/csv", Form.TEXT, "csv", "ssv"),
    TSV("Tab-separated table", "text/tab-separated-values", Form.TEXT, "tsv", "tab"),
    TXT("Plain text", "text/plain", Form.TEXT, "txt"),
    MARKDOWN("Markdown text", "text/markdown", Form.TEXT, "md", "markdown"),
    JSON("JSON data", "application/json", Form.TEXT, "json"),
    GEOJSON("GeoJSON map data", "application/geo+json", Form.TEXT, "geojson"),
    XML("XML document", "application/xml", Form.XML, "xml"),
    PNG("PNG picture", "image/png", Form.PNG, "png"),
    JPEG("JPEG picture", "image/jpeg", Form.JPEG, "jpg", "jpeg"),
    GIF("GIF picture", "image/gif", Form.GIF, "gif"),
    WEBP("WebP picture", "image/webp", Form.WEBP, "webp"),
    ZIP("ZIP archive", "application/zip", Form.ZIP, "zip");

    /** What the first bytes can tell. */
    public enum Form {
        PDF,
        ZIP,
        OLE2,
        PNG,
        JPEG,
        GIF,
        WEBP,
        XML,
        TEXT
    }

    private static final Set<FileKind> TABLES = Set.of(XLSX, XLS, ODS, CSV, TSV);

    private final String label;
    private final String mediaType;
    private final Form form;
    private final List<String> endings;

    FileKind(String label, String mediaType, Form form, String... endings) {
        this.label = label;
        this.mediaType = mediaType;
        this.form = form;
        this.endings = List.of(endings);
    }

    public static Optional<FileKind> ofEnding(String ending) {
        var lower = ending.toLowerCase(Locale.ROOT);
        return Stream.of(values()).filter(kind -> kind.endings.contains(lower)).findFirst();
    }

    public String label() {
        return label;
    }

    public String mediaType() {
        return mediaType;
    }

    public Form form() {
        return form;
    }

    /** The usual ending of such a file's name, without a dot. */
    public String ending() {
        return endings.getFirst();
    }

    /** Whether it holds rows and columns. */
    public boolean isTable() {
        return TABLES.contains(this);
    }

    public boolean isPicture() {
        return mediaType.startsWith("image/");
    }

    private static final class Office {
        static final String OOXML = "application/vnd.openxmlformats-officedocument.";
        static final String ODF = "application/vnd.oasis.opendocument.";
    }
}
