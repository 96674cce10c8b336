package org.commonweal.setup;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.commonweal.kernel.RuleViolation;
import org.commonweal.look.Logo;
import org.commonweal.look.Look;
import org.commonweal.look.Look.Problem;
import org.jspecify.annotations.Nullable;

/** What was typed on the set-up page, as it was typed. */
public record SetupForm(Map<String, String> typed) {

    /** A colour's field as the page shows it. */
    public record Colour(String id, String label, String hint) {}

    public static final List<Colour> COLOURS = List.of(
            new Colour("brand", "Brand colour", "Behind the header and on buttons"),
            new Colour("brandContrast", "Text on the brand colour", "Usually white"),
            new Colour("link", "Links", "Readable on the page background"),
            new Colour("accent", "Accent", "For what should stand out"),
            new Colour("text", "Text", "Almost black reads best"),
            new Colour("surface", "Page background", "White or a very pale colour"));

    private static final int SHORTEST_PASSWORD = 12;

    public SetupForm {
        typed = Map.copyOf(typed);
    }

    public static SetupForm empty() {
        var standard = Look.STANDARD;
        return new SetupForm(Map.of(
                "brand", standard.brand(),
                "brandContrast", standard.brandContrast(),
                "link", standard.link(),
                "accent", standard.accent(),
                "text", standard.text(),
                "surface", standard.surface()));
    }

    public String value(String field) {
        return typed.getOrDefault(field, "").strip();
    }

    /** What the fields themselves show to be wrong, in their order on the page. */
    public List<Problem> problems(byte[] picture, boolean withPassword) {
        var found = new ArrayList<Problem>();
        need(found, "council", "Enter the council's name.");
        if (!value("code").matches("[A-Za-z][A-Za-z0-9]{1,9}")) {
            found.add(new Problem("code", "Enter a short code of 2 to 10 letters and digits, such as WBC."));
        }
        try {
            logo(picture);
        } catch (RuleViolation refused) {
            found.add(new Problem("logo", refused.explanation()));
        }
        found.addAll(look().problems());
        need(found, "person", "Enter your name.");
        need(found, "email", "Enter your e-mail address.");
        if (withPassword) {
            passwordProblems(found);
        }
        return found;
    }

    private void need(List<Problem> found, String field, String message) {
        if (value(field).isEmpty()) {
            found.add(new Problem(field, message));
        } else if (value(field).length() > 200) {
            found.add(new Problem(field, "Use at most 200 characters."));
        }
    }

    private void passwordProblems(List<Problem> found) {
        if (password().length() < SHORTEST_PASSWORD) {
            found.add(new Problem(
                    "password",
                    "Use a password of at least " + SHORTEST_PASSWORD
                            + " characters. Three or four unrelated words work well."));
        } else if (!password().equals(typed.get("again"))) {
            found.add(new Problem("again", "The two passwords are not the same. Type both again."));
        }
    }

    private String password() {
        return typed.getOrDefault("password", "");
    }

    private Look look() {
        return new Look(
                value("brand"),
                value("brandContrast"),
                value("link"),
                value("accent"),
                value("text"),
                value("surface"));
    }

    private static @Nullable Logo logo(byte[] picture) {
        return picture.length == 0 ? null : Logo.of(picture);
    }

    public SetupDraft draft(byte[] picture) {
        return new SetupDraft(
                value("council"), value("code"), look(), logo(picture), value("person"), value("email"), password());
    }
}
