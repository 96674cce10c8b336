package org.commonweal.consultation.privacy;

import java.io.PrintWriter;
import java.util.List;
import org.commonweal.identity.CurrentActor;
import org.commonweal.kernel.PortalCommand;
import org.springframework.stereotype.Component;

/** {@code ./portal retention}: says what is past its time; with {@code execute}, deletes it now. */
@Component
class RetentionCommand implements PortalCommand {

    private static final String EXECUTE = "execute";

    private final RetentionService retention;
    private final CurrentActor actors;

    RetentionCommand(RetentionService retention, CurrentActor actors) {
        this.retention = retention;
        this.actors = actors;
    }

    @Override
    public String name() {
        return "retention";
    }

    @Override
    public int run(List<String> arguments, PrintWriter out) {
        boolean execute = arguments.equals(List.of(EXECUTE));
        if (!execute && !arguments.isEmpty()) {
            out.println("Say nothing more to see what is due, or \"execute\" to delete it.");
            return 2;
        }
        var report = actors.asSystem(name(), () -> execute ? retention.execute() : retention.look());
        for (var line : report.lines()) {
            out.println("%s, kept for %s %s: %,d due%s."
                    .formatted(
                            line.kind().label(),
                            line.period(),
                            line.kind().trigger(),
                            line.due(),
                            execute ? ", %,d gone".formatted(line.removed()) : ""));
        }
        out.println(execute ? "Done." : "Nothing was deleted. \"./portal retention execute\" deletes what is due.");
        return 0;
    }
}
