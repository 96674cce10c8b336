package org.commonweal.consultation.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.tomcat.util.http.fileupload.FileUpload;
import org.apache.tomcat.util.http.fileupload.FileUploadException;
import org.apache.tomcat.util.http.fileupload.servlet.ServletRequestContext;
import org.commonweal.kernel.RuleViolation;

/**
 * Reads a form with files as it arrives: a file goes straight to who takes it, and never through memory or a folder for
 * temporary files. Only the page of a question for a file reads forms of this kind.
 */
final class Multipart {

    /** More is not read: a broken connection is better then than a server kept busy. */
    private static final long MOST = 200L * 1024 * 1024;

    private static final int MOST_FIELDS = 600;

    /** Of all fields together: a page of the longest answers fits in. */
    private static final int LONGEST_TEXT = 2_000_000;

    /** Is given each file that was chosen. */
    interface Taker {
        void take(String field, String name, InputStream in) throws IOException;
    }

    private Multipart() {}

    /** The fields that are no files. What a taker refuses does not stop the reading of what comes after it. */
    static Map<String, String[]> read(HttpServletRequest request, Taker taker) throws IOException {
        var fields = new HashMap<String, List<String>>();
        var upload = new FileUpload();
        upload.setHeaderEncoding(StandardCharsets.UTF_8.name());
        upload.setSizeMax(MOST);
        try {
            int count = 0;
            int room = LONGEST_TEXT;
            for (var parts = upload.getItemIterator(new ServletRequestContext(request)); parts.hasNext(); ) {
                var part = parts.next();
                if (++count > MOST_FIELDS) {
                    throw tooMuch();
                }
                try (var in = part.openStream()) {
                    var name = part.getName();
                    if (name == null) {
                        var text = in.readNBytes(room + 1);
                        room -= text.length;
                        if (room < 0) {
                            throw tooMuch();
                        }
                        fields.computeIfAbsent(part.getFieldName(), field -> new ArrayList<>())
                                .add(new String(text, StandardCharsets.UTF_8));
                    } else if (!name.isBlank()) {
                        taker.take(part.getFieldName(), name, in);
                        in.transferTo(java.io.OutputStream.nullOutputStream());
                    }
                }
            }
        } catch (FileUploadException e) {
            throw tooMuch();
        }
        var read = new HashMap<String, String[]>();
        fields.forEach((name, values) -> read.put(name, values.toArray(String[]::new)));
        return read;
    }

    private static RuleViolation tooMuch() {
        return new RuleViolation("consultation.upload", "What was sent is too large or arrived broken. Send it again.");
    }
}
