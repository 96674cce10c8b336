package org.commonweal.paper;

/** The style of sheets; on screen and on paper the same. */
final class SheetStyle {

    private static final String CSS = """
            @page { size: A4; margin: 20mm 18mm 22mm 18mm;
              @bottom-right { content: counter(page) " / " counter(pages); font-family: sheet; font-size: %1$dpt; } }
            body { font-family: sheet, "DejaVu Sans", sans-serif; font-size: %1$dpt; line-height: 1.45;
              color: #0b0c0c; background: #ffffff; margin: 0; }
            main { max-width: 44em; margin: 0 auto; }
            @media screen { body { padding: 1.5em 1em; } }
            @media screen and (max-width: 40em) { table { display: block; overflow-x: auto; } }
            h1 { font-size: 1.8em; line-height: 1.2; margin: 0 0 0.6em 0; }
            h2 { font-size: 1.35em; line-height: 1.25; margin: 1.4em 0 0.4em 0; page-break-after: avoid; }
            h3 { font-size: 1.1em; margin: 1.1em 0 0.3em 0; page-break-after: avoid; }
            p, ul, ol, table { margin: 0 0 0.8em 0; }
            ul, ol { padding-left: 1.5em; }
            table { border-collapse: collapse; width: 100%%; -fs-table-paginate: paginate; }
            caption { text-align: left; font-weight: bold; padding-bottom: 0.3em; }
            th, td { border: 1px solid #505a5f; padding: 0.3em 0.5em; text-align: left; vertical-align: top; }
            th { background: #f3f2f1; }
            tr { page-break-inside: avoid; }
            .note { border-left: 4px solid #505a5f; padding-left: 0.8em; }
            .lines { border-bottom: 1px solid #505a5f; height: 2.2em; margin: 0; }
            .box { border: 1px solid #0b0c0c; }
            .keep { page-break-inside: avoid; }
            """;

    private SheetStyle() {}

    static String of(Print print) {
        return CSS.formatted(print.points());
    }
}
