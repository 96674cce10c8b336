package org.commonweal.files.worker;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.commonweal.files.SafeXml;

/** The text of OpenDocument files, read as a stream: a workbook of 2 MB may hold 100 MB of XML. */
final class OdfText implements TextReader {

    private static final Set<String> LINES = Set.of("p", "h", "line-break");
    private static final Set<String> GAPS = Set.of("s", "tab");
    private static final String CELL = "table-cell";
    private static final String DELETED = "tracked-changes";

    @Override
    public void read(Path file, TextSink sink) throws IOException, Failure {
        try (var zip = new ZipFile(file.toFile())) {
            var content = zip.getEntry("content.xml");
            if (content == null) {
                throw new Failure(Outcome.DAMAGED);
            }
            try (var in = zip.getInputStream(content)) {
                read(SafeXml.reader(in), sink);
            }
        } catch (XMLStreamException e) {
            throw new Failure(sink.toString().isEmpty() ? Outcome.DAMAGED : Outcome.UNREADABLE);
        }
    }

    private static void read(XMLStreamReader xml, TextSink sink) throws XMLStreamException {
        int cells = 0;
        while (xml.hasNext() && !sink.isFull()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (xml.getLocalName().equals(DELETED)) {
                        skip(xml);
                    }
                    cells += xml.getLocalName().equals(CELL) ? 1 : 0;
                }
                case XMLStreamConstants.CHARACTERS ->
                    sink.write(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
                case XMLStreamConstants.END_ELEMENT -> {
                    end(xml.getLocalName(), cells > 0, sink);
                    cells -= xml.getLocalName().equals(CELL) ? 1 : 0;
                }
                default -> {}
            }
        }
    }

    /** Paragraphs of a cell stay on the row's line. */
    private static void end(String element, boolean inCell, TextSink sink) {
        if (element.equals("table-row") || (LINES.contains(element) && !inCell)) {
            sink.line();
        } else if (GAPS.contains(element) || LINES.contains(element) || element.equals(CELL)) {
            sink.write(" ");
        }
    }

    private static void skip(XMLStreamReader xml) throws XMLStreamException {
        for (int depth = 1; depth > 0; ) {
            int event = xml.next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        }
    }
}
