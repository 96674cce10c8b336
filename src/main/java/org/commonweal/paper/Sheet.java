package org.commonweal.paper;

import java.util.Locale;

/**
 * A finished sheet.
 *
 * @param description one sentence on what it is, kept in the PDF's properties
 * @param rightToLeft which way the letters of its language run
 * @param body markup made by {@link Writing}
 */
public record Sheet(String title, String description, Locale language, boolean rightToLeft, Print print, String body) {

    /** The whole as a document of its own, in the form both a browser and the PDF maker read. */
    public String html() {
        return """
                <!DOCTYPE html>
                <html xmlns="http://www.w3.org/1999/xhtml" lang="%1$s" xml:lang="%1$s"%6$s>
                <head>
                <meta charset="utf-8" />
                <meta name="viewport" content="width=device-width, initial-scale=1" />
                <meta name="description" content="%2$s" />
                <meta name="subject" content="%2$s" />
                <title>%3$s</title>
                <style>%4$s</style>
                </head>
                <body>
                <main>
                %5$s</main>
                </body>
                </html>
                """.formatted(
                        language.toLanguageTag(),
                        Writing.escaped(description),
                        Writing.escaped(title),
                        SheetStyle.of(print),
                        body,
                        rightToLeft ? " dir=\"rtl\"" : "");
    }
}
