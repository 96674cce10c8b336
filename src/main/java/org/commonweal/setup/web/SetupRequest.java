package org.commonweal.setup.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Reads the form with its file, and says whether it comes from the machine the portal runs on. */
record SetupRequest(HttpServletRequest request) {

    /** A proxy on this machine speaks for others elsewhere, so what came through one does not count as local. */
    boolean fromThisMachine() {
        boolean forwarded = Stream.of("Forwarded", "X-Forwarded-For", "X-Real-IP", "Via")
                .anyMatch(header -> request.getHeader(header) != null);
        return !forwarded && isLoopback(request.getRemoteAddr());
    }

    private static boolean isLoopback(String address) {
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException unknown) {
            return false;
        }
    }

    /** False when the file is too large for the form to be read at all. */
    boolean readable() throws IOException, ServletException {
        try {
            request.getParts();
            return true;
        } catch (IllegalStateException tooLarge) {
            return false;
        }
    }

    Map<String, String> fields() {
        var fields = new TreeMap<String, String>();
        request.getParameterMap().forEach((name, values) -> fields.put(name, values[0]));
        return fields;
    }

    byte[] picture() throws IOException, ServletException {
        var part = request.getPart("logo");
        if (part == null) {
            return new byte[0];
        }
        try (var content = part.getInputStream()) {
            return content.readAllBytes();
        }
    }
}
