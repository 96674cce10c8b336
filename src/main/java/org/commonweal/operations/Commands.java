package org.commonweal.operations;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.commonweal.kernel.PortalCommand;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The commands that the modules offer, by name. */
class Commands {

    static final int FAILED = 1;
    static final int UNKNOWN = 2;

    private static final Logger log = LoggerFactory.getLogger(Commands.class);

    private final Map<String, PortalCommand> byName = new TreeMap<>();

    Commands(List<PortalCommand> commands) {
        for (var command : commands) {
            if (byName.put(command.name(), command) != null) {
                throw new IllegalStateException("Two commands are called " + command.name());
            }
        }
    }

    int run(String name, List<String> arguments, PrintWriter out) {
        var command = byName.get(name);
        if (command == null) {
            out.println("There is no command %s; there are: %s.".formatted(name, String.join(", ", byName.keySet())));
            return UNKNOWN;
        }
        try {
            return command.run(arguments, out);
        } catch (RuntimeException e) {
            log.error("The command {} failed", name, e);
            out.println("The command %s failed: %s".formatted(name, e.getMessage()));
            return FAILED;
        } finally {
            out.flush();
        }
    }
}
