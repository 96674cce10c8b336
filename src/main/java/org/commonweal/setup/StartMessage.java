package org.commonweal.setup;

import java.io.PrintStream;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Speaks to whoever started the portal, on the console rather than in the log. */
@Component
public class StartMessage {

    private final PrintStream console;

    StartMessage() {
        this(System.out);
    }

    StartMessage(PrintStream console) {
        this.console = console;
    }

    /** Prints the lines together, with an empty one before and after. */
    public void show(List<String> lines) {
        var newline = System.lineSeparator();
        console.print(newline + String.join(newline, lines) + newline + newline);
        console.flush();
    }

    /** Lays rows out in columns, each as wide as its widest cell. */
    public static List<String> table(List<List<String>> rows) {
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        int[] widths = IntStream.range(0, columns)
                .map(column -> rows.stream()
                        .filter(row -> row.size() > column)
                        .mapToInt(row -> row.get(column).length())
                        .max()
                        .orElse(0))
                .toArray();
        return rows.stream().map(row -> line(row, widths)).toList();
    }

    private static String line(List<String> row, int[] widths) {
        var line = new StringBuilder();
        for (int column = 0; column < row.size(); column++) {
            var cell = row.get(column);
            line.append("  ").append(cell).repeat(' ', widths[column] - cell.length());
        }
        return line.toString().stripTrailing();
    }
}
