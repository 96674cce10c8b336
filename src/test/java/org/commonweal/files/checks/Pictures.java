package org.commonweal.files.checks;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;

/** Makes pictures, also some that only claim their size. */
final class Pictures {

    private Pictures() {}

    static byte[] png(int width, int height) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var out = new DataOutputStream(bytes);
        out.writeLong(0x89504E470D0A1A0AL);
        out.writeInt(13);
        out.write("IHDR".getBytes(StandardCharsets.US_ASCII));
        out.writeInt(width);
        out.writeInt(height);
        out.write(new byte[] {8, 2, 0, 0, 0, 0, 0, 0, 0});
        out.writeInt(10);
        out.write("IDAT".getBytes(StandardCharsets.US_ASCII));
        out.write(new byte[14]);
        out.writeInt(0);
        out.write("IEND".getBytes(StandardCharsets.US_ASCII));
        out.writeInt(0);
        return bytes.toByteArray();
    }

    static byte[] written(String format) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(20, 10, BufferedImage.TYPE_INT_RGB), format, out);
        return out.toByteArray();
    }
}
