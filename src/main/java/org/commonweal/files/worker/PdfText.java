package org.commonweal.files.worker;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;

/** The text layer of a PDF, page by page; a page that cannot be read is left out. */
final class PdfText implements TextReader {

    @Override
    public void read(Path file, TextSink sink) throws IOException, Failure {
        try (var document = open(file)) {
            if (document.getNumberOfPages() == 0) {
                throw new Failure(Outcome.DAMAGED);
            }
            new Pages(sink).writeText(document, sink);
        }
    }

    private static PDDocument open(Path file) throws Failure {
        try {
            return Loader.loadPDF(file.toFile(), "", null, null, IOUtils.createTempFileOnlyStreamCache());
        } catch (InvalidPasswordException e) {
            throw new Failure(Outcome.ENCRYPTED);
        } catch (IOException | RuntimeException e) {
            throw new Failure(Outcome.DAMAGED);
        }
    }

    private static final class Pages extends PDFTextStripper {

        private final TextSink sink;

        Pages(TextSink sink) {
            this.sink = sink;
        }

        @Override
        public void processPage(PDPage page) {
            if (sink.isFull()) {
                return;
            }
            try {
                super.processPage(page);
            } catch (IOException | RuntimeException e) {
                sink.line();
            }
        }
    }
}
