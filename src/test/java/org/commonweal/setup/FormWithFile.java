package org.commonweal.setup;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** The body a browser sends for a form with a file. */
record FormWithFile(Map<String, String> fields, String fileField, byte[] file) {

    static final String TYPE = "multipart/form-data; boundary=----border";

    byte[] body() {
        var out = new ByteArrayOutputStream();
        fields.forEach((name, value) -> {
            part(out, "name=\"" + name + "\"", "");
            write(out, value + "\r\n");
        });
        part(out, "name=\"" + fileField + "\"; filename=\"logo.png\"", "Content-Type: image/png\r\n");
        out.writeBytes(file);
        write(out, "\r\n------border--\r\n");
        return out.toByteArray();
    }

    private static void part(ByteArrayOutputStream out, String disposition, String more) {
        write(out, "------border\r\nContent-Disposition: form-data; " + disposition + "\r\n" + more + "\r\n");
    }

    private static void write(ByteArrayOutputStream out, String text) {
        out.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }
}
