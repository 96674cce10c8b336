package org.commonweal.files.checks;

import java.io.ByteArrayInputStream;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.commonweal.files.SafeXml;

/** Looks at how an XML document begins: a document type can only stand before the first element. */
final class XmlStart {

    private XmlStart() {}

    static void requireNoDoctype(byte[] head) {
        read(head, false, reader -> {});
    }

    /** Reads a small document to its end and shows each element to the visitor. */
    static void readWhole(byte[] content, Consumer<XMLStreamReader> elements) {
        read(content, true, elements);
    }

    private static void read(byte[] content, boolean toEnd, Consumer<XMLStreamReader> elements) {
        if (!startsWithTag(content)) {
            throw Refusals.damaged();
        }
        try {
            var reader = SafeXml.reader(new ByteArrayInputStream(content));
            while (reader.hasNext()) {
                int event = reader.next();
                if (event == XMLStreamConstants.DTD) {
                    throw Refusals.doctype();
                }
                if (event == XMLStreamConstants.START_ELEMENT) {
                    elements.accept(reader);
                    if (!toEnd) {
                        return;
                    }
                }
            }
        } catch (XMLStreamException e) {
            throw Refusals.damaged();
        }
    }

    /** Spares the parser what is noise, whose errors it would print. */
    private static boolean startsWithTag(byte[] content) {
        for (byte next : content) {
            if (next == '<') {
                return true;
            }
            // White space, byte order marks and the empty halves of UTF-16.
            if (next > ' ') {
                return false;
            }
        }
        return false;
    }
}
