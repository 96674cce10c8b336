package org.commonweal.uikit;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;

/** Asks before something that cannot simply be taken back; says what will be gone. */
public final class Confirm {

    private Confirm() {}

    /** @param verb the button's text, such as "Remove member" */
    public static void ask(String title, String consequence, String verb, Runnable action) {
        var dialog = new ConfirmDialog(title, consequence, verb, event -> action.run());
        dialog.setCancelable(true);
        dialog.setCancelText("Keep as it is");
        dialog.open();
    }
}
