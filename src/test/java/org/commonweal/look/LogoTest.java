package org.commonweal.look;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.commonweal.kernel.RuleViolation;
import org.junit.jupiter.api.Test;

class LogoTest {

    @Test
    void takesAPngPicture() throws IOException {
        var picture = picture("png", 40);

        assertThat(Logo.of(picture).bytes()).isEqualTo(picture);
    }

    @Test
    void refusesAnotherKindOfPictureWhateverItsName() throws IOException {
        refuses(picture("gif", 40), "not a PNG picture");
        refuses("<svg onload='x()'/>".getBytes(StandardCharsets.UTF_8), "not a PNG picture");
        refuses(new byte[0], "not a PNG picture");
        refuses(Arrays.copyOf(picture("png", 40), 20), "not a PNG picture");
    }

    @Test
    void refusesAPictureThatIsTooLarge() throws IOException {
        refuses(Arrays.copyOf(picture("png", 40), Logo.MOST_BYTES + 1), "larger than 200 KB");
        refuses(picture("png", 2001), "2,000 pixels");
    }

    private static void refuses(byte[] bytes, String because) {
        assertThatThrownBy(() -> Logo.of(bytes))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining(because)
                .extracting("field")
                .isEqualTo("logo");
    }

    static byte[] picture(String format, int side) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(side, side, BufferedImage.TYPE_BYTE_BINARY), format, out);
        return out.toByteArray();
    }
}
