package org.commonweal.files.worker;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.commonweal.files.SafeXml;

/** The text between the tags; the whole document is read, so that a broken one is noticed. */
final class XmlText implements TextReader {

    @Override
    public void read(Path file, TextSink sink) throws IOException, Failure {
        try (var in = Files.newInputStream(file)) {
            var xml = SafeXml.reader(in);
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.DTD) {
                    throw new Failure(Outcome.DAMAGED);
                }
                if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                    sink.write(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
                } else if (event == XMLStreamConstants.END_ELEMENT) {
                    sink.line();
                }
            }
        } catch (XMLStreamException e) {
            throw new Failure(Outcome.DAMAGED);
        }
    }
}
