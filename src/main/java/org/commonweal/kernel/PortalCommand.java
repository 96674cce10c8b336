package org.commonweal.kernel;

import java.io.PrintWriter;
import java.util.List;

/**
 * A command of the launcher that works on the portal's data. A running portal carries it out when asked over its
 * management port; when none runs, a program started for the purpose does. Whoever calls it can read the data folder,
 * so there is no signed-in person to ask about.
 */
public interface PortalCommand {

    /** What is typed after {@code ./portal}, in lower case with hyphens. */
    String name();

    /** Writes the answer as lines of plain text and returns the exit code: 0 when all is well. */
    int run(List<String> arguments, PrintWriter out);
}
