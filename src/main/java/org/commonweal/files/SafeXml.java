package org.commonweal.files;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The one way to read XML that somebody sent: as a stream, never following a document type or an outside entity. */
public final class SafeXml {

    private static final XMLInputFactory FACTORY = factory();
    private static final int DECLARATION = 256;
    private static final int BYTE_ORDER_MARK = 0xFEFF;
    private static final Pattern ENCODING =
            Pattern.compile("^<\\?xml[^>]*encoding\\s*=\\s*[\"']([A-Za-z0-9._-]+)[\"']");

    private SafeXml() {}

    /**
     * A reader of the document. Bytes that do not fit its encoding become replacement characters: the parser would
     * print an error for each.
     */
    public static XMLStreamReader reader(InputStream in) throws XMLStreamException {
        try {
            return FACTORY.createXMLStreamReader(decoded(new BufferedInputStream(in)));
        } catch (IOException | IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw new XMLStreamException(e);
        }
    }

    private static Reader decoded(BufferedInputStream in) throws IOException {
        in.mark(DECLARATION);
        var start = in.readNBytes(DECLARATION);
        in.reset();
        var reader = new PushbackReader(new InputStreamReader(in, encodingOf(start)));
        int first = reader.read();
        if (first >= 0 && first != BYTE_ORDER_MARK) {
            reader.unread(first);
        }
        return reader;
    }

    private static Charset encodingOf(byte[] start) {
        if (start.length >= 2 && (start[0] == 0 || (start[0] == (byte) 0xFE && start[1] == (byte) 0xFF))) {
            return StandardCharsets.UTF_16BE;
        }
        if (start.length >= 2 && (start[1] == 0 || (start[0] == (byte) 0xFF && start[1] == (byte) 0xFE))) {
            return StandardCharsets.UTF_16LE;
        }
        var declaration =
                ENCODING.matcher(new String(start, StandardCharsets.ISO_8859_1).replace("\u00ef\u00bb\u00bf", ""));
        return declaration.find() ? Charset.forName(declaration.group(1)) : StandardCharsets.UTF_8;
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("Outside entities are not read");
        });
        return factory;
    }
}
