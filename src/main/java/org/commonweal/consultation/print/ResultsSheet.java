package org.commonweal.consultation.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.TextContentRenderer;
import org.commonweal.consultation.PublicResults;
import org.commonweal.consultation.QuestionResult;
import org.commonweal.paper.Print;
import org.commonweal.paper.Sheet;
import org.commonweal.paper.Writing;

/** What people said, as the results page tells it, to be printed or kept. */
public final class ResultsSheet {

    /** Of each table in it. */
    public static final List<String> COLUMNS = List.of("Answer", "Responses");

    private static final Parser PARSER = Parser.builder().build();
    private static final TextContentRenderer TEXT =
            TextContentRenderer.builder().build();

    private ResultsSheet() {}

    public static Sheet of(PublicResults.Results results) {
        var title = results.consultation().brief().text().title();
        var writing =
                new Writing("What people said: " + title).paragraph(results.responses() + " responses were received.");
        report(writing, results.consultation().report());
        writing.section("What was counted").paragraph(results.integrity().note());
        results.integrity().repeated().forEach(writing::paragraph);
        if (results.integrity().leftOut()) {
            writing.paragraph(
                    results.integrity().without()
                            ? "These counts are without the responses that were left out."
                            : "These counts are of all responses.");
        }
        writing.section("Answers in numbers")
                .paragraph("A consultation is not a referendum: the reasons people give count as much as how many give"
                        + " them. Numbers under 10, and those from which they could be worked out, are not shown, so"
                        + " that nobody can be recognised.");
        results.questions().forEach(result -> question(writing, result));
        return writing.sheet("What people said in the consultation " + title, Locale.UK, Print.NORMAL);
    }

    private static void report(Writing writing, String markdown) {
        for (var block = PARSER.parse(markdown).getFirstChild(); block != null; block = block.getNext()) {
            switch (block) {
                case Heading heading -> writing.part(TEXT.render(heading).strip());
                case ListBlock list -> writing.list(items(list));
                default -> writing.paragraph(TEXT.render(block).strip());
            }
        }
    }

    private static List<String> items(ListBlock list) {
        var items = new ArrayList<String>();
        for (var item = list.getFirstChild(); item != null; item = item.getNext()) {
            items.add(TEXT.render(item).strip());
        }
        return items;
    }

    private static void question(Writing writing, QuestionResult result) {
        writing.part(result.question().text())
                .paragraph("Answered by: " + result.base().text());
        if (!result.lines().isEmpty()) {
            writing.table(
                    result.question().text(),
                    COLUMNS,
                    result.lines().stream()
                            .map(line -> List.of(
                                    line.row().isEmpty() ? line.label() : line.row() + ": " + line.label(),
                                    line.count().text()))
                            .toList());
        }
    }
}
