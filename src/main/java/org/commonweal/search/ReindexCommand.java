package org.commonweal.search;

import java.io.PrintWriter;
import java.util.List;
import org.commonweal.kernel.PortalCommand;
import org.springframework.stereotype.Component;

/** {@code ./portal reindex}. */
@Component
class ReindexCommand implements PortalCommand {

    private final Reindexing reindexing;

    ReindexCommand(Reindexing reindexing) {
        this.reindexing = reindexing;
    }

    @Override
    public String name() {
        return "reindex";
    }

    @Override
    public int run(List<String> arguments, PrintWriter out) {
        out.println("Rebuilding the search index; the portal can be used meanwhile.");
        out.println("Done: " + reindexing.run() + " entries.");
        return 0;
    }
}
