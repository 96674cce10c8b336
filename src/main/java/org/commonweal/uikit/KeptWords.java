package org.commonweal.uikit;

import com.vaadin.flow.component.UI;

/** What the browser keeps of unfinished forms, as {@code frontend/kept-words.js} tells. */
public final class KeptWords {

    private KeptWords() {}

    /** Forgets all of it in this tab, then goes on. */
    public static void forgetThen(Runnable next) {
        UI.getCurrent().getPage().executeJs("sessionStorage.clear()").then(forgotten -> next.run());
    }
}
