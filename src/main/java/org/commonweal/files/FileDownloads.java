package org.commonweal.files;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.AbstractResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;

/**
 * Serves a file so that a browser saves it and can do nothing else with it. Asked again, it is sent only if it changed;
 * the browser has to ask each time, since what was public may have been withdrawn.
 */
@Component
public class FileDownloads {

    private final FileService files;

    FileDownloads(FileService files) {
        this.files = files;
    }

    /** The answer of a download controller, which has made sure that the reader may have the file. */
    public ResponseEntity<Resource> attachment(FileId id) {
        var file = files.get(id);
        files.requireReadable(id);
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(file.name()))
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .eTag("\"" + file.sha256() + "\"")
                .cacheControl(CacheControl.noCache())
                .contentType(MediaType.parseMediaType(file.mediaType()))
                .contentLength(file.bytes())
                .body(new Content(files, file));
    }

    /** RFC 6266: a plain name for old programs, the real one for all others. */
    static String disposition(String name) {
        var plain = name.replaceAll("[^A-Za-z0-9._ -]", "_");
        return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''"
                + UriUtils.encode(name, StandardCharsets.UTF_8);
    }

    /** Opens the bytes only when they are sent, and as often as ranges of them are asked for. */
    private static final class Content extends AbstractResource {

        private final FileService files;
        private final StoredFileDetails file;

        Content(FileService files, StoredFileDetails file) {
            this.files = files;
            this.file = file;
        }

        @Override
        public InputStream getInputStream() {
            return files.open(file.id());
        }

        @Override
        public long contentLength() {
            return file.bytes();
        }

        @Override
        public String getFilename() {
            return file.name();
        }

        @Override
        public String getDescription() {
            return "file " + file.id().value();
        }
    }
}
