package org.commonweal.webkit;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.zip.CRC32C;

/** A page as it goes out. The tag lets a browser ask whether it has changed; weak, because it may be compressed. */
record Rendered(byte[] body, String contentType, String tag) {

    static Rendered of(byte[] body, String contentType) {
        var sum = new CRC32C();
        sum.update(body);
        return new Rendered(body, contentType, "W/\"" + Long.toHexString(sum.getValue()) + "-" + body.length + "\"");
    }

    void write(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean fresh = response.getStatus() == HttpServletResponse.SC_OK;
        if (response.getHeader("Cache-Control") == null) {
            response.setHeader("Cache-Control", fresh ? "no-cache" : "no-store");
        }
        if (fresh) {
            response.setHeader("ETag", tag);
            if (tag.equals(request.getHeader("If-None-Match"))) {
                response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
                return;
            }
        }
        response.setContentType(contentType);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
