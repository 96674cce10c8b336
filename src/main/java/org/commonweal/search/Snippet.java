package org.commonweal.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Text of a hit in pieces, some of them marked: never markup, so that each face escapes it in its own way. */
public record Snippet(List<Piece> pieces) {

    /** Characters of Unicode's private use area, which {@link #plain} takes from everything that is indexed. */
    static final String START = "\uE000";

    static final String END = "\uE001";

    public record Piece(String text, boolean marked) {}

    public Snippet {
        pieces = List.copyOf(pieces);
    }

    public String text() {
        return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }

    static Snippet unmarked(String text) {
        return new Snippet(List.of(new Piece(text, false)));
    }

    static Snippet parse(String highlighted) {
        var pieces = new ArrayList<Piece>();
        int from = 0;
        while (from < highlighted.length()) {
            boolean marked = highlighted.startsWith(START, from);
            int start = marked ? from + 1 : from;
            int end = highlighted.indexOf(marked ? END : START, start);
            int stop = end < 0 ? highlighted.length() : end;
            if (stop > start) {
                pieces.add(new Piece(highlighted.substring(start, stop), marked));
            }
            from = marked ? stop + 1 : stop;
        }
        return new Snippet(pieces);
    }

    static String plain(String text) {
        return text.replace(START, "").replace(END, "");
    }
}
