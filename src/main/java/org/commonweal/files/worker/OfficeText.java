package org.commonweal.files.worker;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** Microsoft's formats, by Tika's parsers as streams; nothing embedded is followed. */
final class OfficeText implements TextReader {

    private final Parser parser;

    OfficeText(Parser parser) {
        this.parser = parser;
        // How far parts may unpack was checked before; tables of numbers shrink further than POI expects.
        ZipSecureFile.setMinInflateRatio(0.0005);
    }

    @Override
    public void read(Path file, TextSink sink) throws IOException, Failure {
        var context = new ParseContext();
        context.set(OfficeParserConfig.class, config());
        context.set(EmbeddedDocumentExtractor.class, new NothingEmbedded());
        try (var in = TikaInputStream.get(file)) {
            parser.parse(in, new SinkHandler(sink), new Metadata(), context);
        } catch (EncryptedDocumentException e) {
            throw new Failure(Outcome.ENCRYPTED);
        } catch (TikaException | SAXException e) {
            if (!sink.isFull()) {
                throw new Failure(Outcome.UNREADABLE);
            }
        }
    }

    private static OfficeParserConfig config() {
        var config = new OfficeParserConfig();
        config.setUseSAXDocxExtractor(true);
        config.setUseSAXPptxExtractor(true);
        config.setExtractMacros(false);
        config.setIncludeDeletedContent(false);
        return config;
    }

    private static final class NothingEmbedded implements EmbeddedDocumentExtractor {

        @Override
        public boolean shouldParseEmbedded(Metadata metadata) {
            return false;
        }

        @Override
        public void parseEmbedded(InputStream in, ContentHandler handler, Metadata metadata, boolean html) {}
    }
}
