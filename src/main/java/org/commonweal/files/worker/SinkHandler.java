package org.commonweal.files.worker;

import java.util.Set;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Takes the text out of the XHTML that Tika reports, and stops it when there is enough. */
final class SinkHandler extends DefaultHandler {

    private static final Set<String> LINES = Set.of("p", "tr", "div", "br", "li", "h1", "h2", "h3", "h4", "h5", "h6");

    private final TextSink sink;
    private boolean body;

    SinkHandler(TextSink sink) {
        this.sink = sink;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        body |= name.equals("body");
    }

    @Override
    public void characters(char[] chars, int from, int length) throws SAXException {
        if (body) {
            sink.write(chars, from, length);
        }
        if (sink.isFull()) {
            throw new SAXException("Enough text");
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        if (LINES.contains(name)) {
            sink.line();
        } else if (name.equals("td") || name.equals("th")) {
            sink.write(" ");
        }
    }
}
