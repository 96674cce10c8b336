package org.commonweal.evidence.table;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * An OpenDocument spreadsheet, read as a stream: one row is held at a time, and rows or cells that the file says are
 * repeated are counted rather than multiplied.
 */
final class OdsRows implements RowStream {

    private static final String WHAT = "OpenDocument spreadsheet";
    private static final int MANIFEST_BYTES = 1024 * 1024;

    private final TableSource.LocalFile file;
    private final ZipFile zip;
    private final XMLStreamReader xml;
    private final OdsCells cells;
    private final Set<String> hiddenStyles = new HashSet<>();
    private SheetInfo sheet = new SheetInfo("", false);
    private String style = "";
    private boolean inSheet;
    private long row;
    private long repeatsLeft;
    private List<String> repeated = List.of();

    OdsRows(TableSource.LocalFile file, TableLimits limits) throws IOException {
        this.file = file;
        try {
            zip = new ZipFile(file.path().toFile());
            refuseEncrypted();
            var content = zip.getEntry("content.xml");
            if (content == null) {
                throw TableRefusals.damaged(WHAT);
            }
            var part = new LimitedStream(zip.getInputStream(content), limits.maxPartBytes());
            xml = factory().createXMLStreamReader(new BufferedInputStream(part, 1 << 16));
            cells = new OdsCells(xml, limits);
        } catch (XMLStreamException | ZipException e) {
            throw TableRefusals.damaged(WHAT);
        }
        if (!nextSheet()) {
            throw TableRefusals.empty();
        }
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        return factory;
    }

    private void refuseEncrypted() throws IOException {
        var manifest = zip.getEntry("META-INF/manifest.xml");
        if (manifest == null) {
            return;
        }
        try (var in = zip.getInputStream(manifest)) {
            var text = new String(in.readNBytes(MANIFEST_BYTES), StandardCharsets.UTF_8);
            if (text.contains("encryption-data")) {
                throw TableRefusals.encrypted();
            }
        }
    }

    @Override
    public boolean nextSheet() throws IOException {
        try {
            while (inSheet && next() != null) {}
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.DTD) {
                    throw TableRefusals.unsafeMarkup();
                }
                if (xml.isStartElement() && startsSheet()) {
                    return true;
                }
            }
            return false;
        } catch (XMLStreamException e) {
            throw refusal(e);
        }
    }

    private boolean startsSheet() {
        switch (xml.getLocalName()) {
            case "style" -> style = OdsCells.attribute(xml, "name", "");
            case "table-properties" -> {
                if ("false".equals(OdsCells.attribute(xml, "display", ""))) {
                    hiddenStyles.add(style);
                }
            }
            case "table" -> {
                var hidden = hiddenStyles.contains(OdsCells.attribute(xml, "style-name", ""));
                sheet = new SheetInfo(OdsCells.attribute(xml, "name", ""), hidden);
                inSheet = true;
                row = 0;
                repeatsLeft = 0;
                return true;
            }
            default -> {}
        }
        return false;
    }

    @Override
    public SheetInfo sheet() {
        return sheet;
    }

    @Override
    public @Nullable TableRow next() throws IOException {
        if (repeatsLeft > 0) {
            repeatsLeft--;
            return new TableRow(++row, repeated);
        }
        try {
            while (inSheet && xml.hasNext()) {
                var event = xml.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    if (xml.getLocalName().equals("table-row")) {
                        var read = row();
                        if (read != null) {
                            return read;
                        }
                    } else if (xml.getLocalName().equals("shapes")) {
                        OdsCells.skipElement(xml);
                    }
                } else if (event == XMLStreamConstants.END_ELEMENT
                        && xml.getLocalName().equals("table")) {
                    inSheet = false;
                }
            }
            return null;
        } catch (XMLStreamException e) {
            throw refusal(e);
        }
    }

    private @Nullable TableRow row() throws XMLStreamException {
        var repeat = OdsCells.repeat(xml, "number-rows-repeated");
        var found = cells.row(row + 1);
        if (found.isEmpty()) {
            row += repeat;
            return null;
        }
        repeated = found;
        repeatsLeft = repeat - 1;
        return new TableRow(++row, found);
    }

    private static RuntimeException refusal(XMLStreamException e) throws IOException {
        if (e.getNestedException() instanceof IOException cause && !(cause instanceof ZipException)) {
            throw cause;
        }
        return TableRefusals.damaged(WHAT);
    }

    @Override
    public void close() throws IOException {
        try {
            xml.close();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        } finally {
            zip.close();
            file.close();
        }
    }
}
