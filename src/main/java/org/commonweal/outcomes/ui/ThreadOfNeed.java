package org.commonweal.outcomes.ui;

import com.vaadin.flow.component.Component;
import org.commonweal.needs.NeedDetails;
import org.commonweal.needs.NeedPanel;
import org.commonweal.outcomes.ThreadQueries;

/** Shows on the page of a need what answers it. */
@org.springframework.stereotype.Component
class ThreadOfNeed implements NeedPanel {

    private final ThreadQueries threads;

    ThreadOfNeed(ThreadQueries threads) {
        this.threads = threads;
    }

    @Override
    public Component create(NeedDetails need) {
        return new ThreadPanel(threads.of(need.id().subject()));
    }
}
