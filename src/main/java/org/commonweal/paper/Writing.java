package org.commonweal.paper;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Writes a sheet part by part. Every text is escaped, so whatever people typed stays text. */
public final class Writing {

    /** What XML cannot hold at all, or only halves of. */
    private static final Pattern UNWRITABLE = Pattern.compile(
            "[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]|[\\uD800-\\uDBFF](?![\\uDC00-\\uDFFF])|(?<![\\uD800-\\uDBFF])[\\uDC00-\\uDFFF]");

    private final String title;
    private final StringBuilder body = new StringBuilder();

    /** Begins with the title as the one heading of the first level. */
    public Writing(String title) {
        this(Words.of(title));
    }

    public Writing(Words title) {
        this.title = title.text();
        element("h1", "", title);
    }

    /** A heading of the second level. */
    public Writing section(String heading) {
        return element("h2", "", heading);
    }

    public Writing section(Words heading) {
        return element("h2", "", heading);
    }

    /** A heading of the third level. */
    public Writing part(String heading) {
        return element("h3", "", heading);
    }

    public Writing part(Words... heading) {
        return element("h3", "", heading);
    }

    public Writing paragraph(Words... text) {
        return element("p", "", text);
    }

    public Writing note(Words... text) {
        return element("p", " class=\"note\"", text);
    }

    public Writing paragraph(String text) {
        return element("p", "", text);
    }

    /** A paragraph set apart by a bar at its side. */
    public Writing note(String text) {
        return element("p", " class=\"note\"", text);
    }

    public Writing list(List<String> items) {
        return items(items, "ul");
    }

    /** A list whose items are made of runs. */
    public Writing runs(List<List<Words>> items) {
        body.append("<ul>\n");
        items.forEach(item -> element("li", "", item.toArray(Words[]::new)));
        body.append("</ul>\n");
        return this;
    }

    public Writing numbered(List<String> items) {
        return items(items, "ol");
    }

    private Writing items(List<String> items, String tag) {
        if (!items.isEmpty()) {
            body.append('<').append(tag).append(">\n");
            items.forEach(item -> element("li", "", item));
            body.append("</").append(tag).append(">\n");
        }
        return this;
    }

    /** A table whose first row names the columns. */
    public Writing table(String caption, List<String> columns, List<List<String>> rows) {
        return table(
                Words.of(caption),
                columns.stream().map(Words::of).toList(),
                rows.stream().map(row -> row.stream().map(Words::of).toList()).toList());
    }

    public Writing table(Words caption, List<Words> columns, List<List<Words>> rows) {
        // On a narrow screen it is moved sideways, also by keyboard.
        body.append("<table tabindex=\"0\">\n");
        element("caption", "", caption);
        body.append("<thead>\n<tr>");
        columns.forEach(column -> element("th", " scope=\"col\"", column));
        body.append("</tr>\n</thead>\n<tbody>\n");
        for (var row : rows) {
            body.append("<tr>");
            row.forEach(cell -> element("td", "", cell));
            body.append("</tr>\n");
        }
        body.append("</tbody>\n</table>\n");
        return this;
    }

    /** Empty lines to write on by hand; a screen reader passes over them. */
    public Writing lines(int count) {
        for (int i = 0; i < count; i++) {
            body.append("<div class=\"lines\"></div>\n");
        }
        body.append("<p></p>\n");
        return this;
    }

    public Sheet sheet(String description, Locale language, Print print) {
        return sheet(description, language, false, print);
    }

    public Sheet sheet(String description, Locale language, boolean rightToLeft, Print print) {
        return new Sheet(title, description, language, rightToLeft, print, body.toString());
    }

    private Writing element(String tag, String attributes, String text) {
        return element(tag, attributes, Words.of(text));
    }

    /** One run says its language on the element itself, where readers of PDF find it. */
    private Writing element(String tag, String attributes, Words... runs) {
        boolean one = runs.length == 1;
        body.append('<').append(tag).append(attributes);
        body.append(one ? runs[0].attributes() : "").append('>');
        for (var run : runs) {
            var said = run.attributes();
            boolean apart = !one && !said.isEmpty();
            body.append(apart ? "<span" + said + ">" : "").append(lines(run.text()));
            body.append(apart ? "</span>" : "");
        }
        body.append("</").append(tag).append(">\n");
        return this;
    }

    private static String lines(String text) {
        return escaped(text).replace("\r\n", "\n").replace('\r', '\n').replace("\n", "<br />");
    }

    static String escaped(String text) {
        return UNWRITABLE
                .matcher(text)
                .replaceAll("")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
