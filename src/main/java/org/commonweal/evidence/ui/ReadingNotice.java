package org.commonweal.evidence.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.shared.Registration;
import java.util.function.BooleanSupplier;
import org.commonweal.uikit.EmptyState;
import org.jspecify.annotations.Nullable;

/** Says that a file is being read, and goes on by itself once it is. */
class ReadingNotice extends Div {

    private static final int EVERY_MS = 1_500;
    private static final int NEVER = -1;

    private final transient BooleanSupplier read;
    private final transient Runnable done;
    private @Nullable Registration polls;

    ReadingNotice(BooleanSupplier read, Runnable done) {
        this.read = read;
        this.done = done;
        getElement().setAttribute("role", "status");
        add(new EmptyState(
                "The file is being checked and read. This takes a few seconds.",
                new Button("Look again", click -> done.run())));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        polls = event.getUI().addPollListener(this::look);
        event.getUI().setPollInterval(EVERY_MS);
    }

    @Override
    protected void onDetach(DetachEvent event) {
        event.getUI().setPollInterval(NEVER);
        if (polls != null) {
            polls.remove();
        }
    }

    private void look(PollEvent event) {
        if (read.getAsBoolean()) {
            done.run();
        }
    }
}
