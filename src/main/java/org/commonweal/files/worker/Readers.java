package org.commonweal.files.worker;

import org.apache.tika.parser.microsoft.OfficeParser;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.commonweal.files.FileKind;

/** Which reader reads which kind; made when first wanted, since some take a while to load. */
final class Readers {

    private Readers() {}

    static TextReader readerOf(FileKind kind) {
        return switch (kind) {
            case PDF -> new PdfText();
            case DOCX, XLSX, PPTX -> new OfficeText(new OOXMLParser());
            case DOC, XLS -> new OfficeText(new OfficeParser());
            case ODT, ODS, ODP -> new OdfText();
            case TXT, MARKDOWN -> new PlainText();
            case CSV, TSV -> new TableText();
            case JSON, GEOJSON -> new JsonText();
            case XML -> new XmlText();
            case ZIP -> new ZipText();
            case PNG, JPEG, GIF, WEBP -> (file, sink) -> {};
        };
    }
}
