package org.commonweal.look;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The six colours a council may choose, each written {@code #rrggbb}.
 *
 * @param brand behind the header and on buttons
 * @param brandContrast text on the brand colour
 * @param accent what stands out
 * @param surface the page's background
 */
public record Look(String brand, String brandContrast, String link, String accent, String text, String surface) {

    /** As in {@code frontend/tokens.css}. */
    public static final Look STANDARD = new Look("#0b3d59", "#ffffff", "#0b5c8a", "#b5470b", "#1a1f24", "#ffffff");

    static final String MUTED = "#4c5963";
    static final String TINT = "#eef3f6";

    public Look {
        brand = tidy(brand);
        brandContrast = tidy(brandContrast);
        link = tidy(link);
        accent = tidy(accent);
        text = tidy(text);
        surface = tidy(surface);
    }

    private static String tidy(String colour) {
        return colour.strip().toLowerCase(Locale.ROOT);
    }

    /** What is wrong with a colour, and with which. */
    public record Problem(String field, String message) {}

    /** Everything that keeps these colours from being used; empty when all is well. */
    public List<Problem> problems() {
        var malformed = colours()
                .filter(colour -> !colour.wellFormed())
                .map(colour -> new Problem(
                        colour.field(),
                        "Enter the " + colour.name() + " as a # and six digits or letters from a to f, such as "
                                + STANDARD.brand() + "."))
                .toList();
        return malformed.isEmpty() ? tooFaint() : malformed;
    }

    private List<Problem> tooFaint() {
        var found = new ArrayList<Problem>();
        compare(found, "brandContrast", "text colour for the brand", brandContrast, "the brand colour", brand);
        compare(found, "text", "text colour", text, "the page background", surface);
        compare(found, "link", "link colour", link, "the page background", surface);
        compare(found, "accent", "accent colour", accent, "the page background", surface);
        compare(found, "surface", "grey of hints", MUTED, "the page background", surface);
        compare(found, "text", "text colour", text, "the pale panels", TINT);
        compare(found, "link", "link colour", link, "the pale panels", TINT);
        return found;
    }

    private static void compare(
            List<Problem> found, String field, String name, String above, String belowName, String below) {
        double ratio = Contrast.ratio(above, below);
        if (ratio < Contrast.ENOUGH) {
            // Rounded down, so that 4.499 does not read as the 4.5 it is not.
            var shown = String.format(Locale.ROOT, "%.2f", Math.floor(ratio * 100) / 100);
            found.add(new Problem(
                    field,
                    "The " + name + " (" + above + ") on " + belowName + " (" + below + ") has a contrast of " + shown
                            + " to 1. It must be at least 4.5 to 1: choose a darker or lighter colour."));
        }
    }

    private record Colour(String field, String name, String shade) {
        boolean wellFormed() {
            return shade.matches("#[0-9a-f]{6}");
        }
    }

    private Stream<Colour> colours() {
        return Stream.of(
                new Colour("brand", "brand colour", brand),
                new Colour("brandContrast", "text colour for the brand", brandContrast),
                new Colour("link", "link colour", link),
                new Colour("accent", "accent colour", accent),
                new Colour("text", "text colour", text),
                new Colour("surface", "page background", surface));
    }

    /** The style sheet that puts these colours in the place of the standard ones. */
    String css() {
        return """
                :root {
                  --cw-brand: %s;
                  --cw-brand-contrast: %s;
                  --cw-link: %s;
                  --cw-accent: %s;
                  --cw-text: %s;
                  --cw-surface: %s;
                }
                """.formatted(brand, brandContrast, link, accent, text, surface);
    }
}
