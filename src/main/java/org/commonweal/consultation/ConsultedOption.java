package org.commonweal.consultation;

/**
 * One way the decision could go.
 *
 * @param setAside why it is not proposed; empty while it is
 */
public record ConsultedOption(String name, String text, String setAside) {

    public ConsultedOption {
        name = Checked.text("options", "name for each option", name, 1, 200);
        text = Checked.text("options", "text of the option", text, 0, 4000);
        setAside = Checked.text("options", "reason", setAside, 0, 2000);
    }
}
