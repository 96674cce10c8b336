package org.commonweal.consultation.variant;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;

/** Words of the form itself that stand around every question. */
public enum FixedWords {
    GIVE("Give your views"),
    START("Start now"),
    BACK("Back"),
    CONTINUE("Continue"),
    LATER("Save and come back later"),
    OPTIONAL("(optional)"),
    CHOOSE_ALL("Choose all that apply."),
    CHOOSE_ONE("Choose from the list"),
    TICK_ALL("Tick all that apply."),
    TICK_ONE("Tick one."),
    DAY("Day"),
    MONTH("Month"),
    YEAR("Year"),
    CHECK("Check your answers before you send them"),
    NOT_ANSWERED("Not answered"),
    CHANGE("Change"),
    SEND("Send your answers"),
    RECEIVED("Your answers were received"),
    REFERENCE("Your reference"),
    SENT("What you sent");

    private final String main;

    FixedWords(String main) {
        this.main = main;
    }

    public String main() {
        return main;
    }

    /** What the portal says them in a language; empty for one it does not know. */
    static Map<String, String> known(String tag) {
        try (var in = FixedWords.class.getResourceAsStream("/consultation/words_" + tag + ".properties")) {
            if (in == null) {
                return Map.of();
            }
            var words = new Properties();
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return Arrays.stream(values())
                    .filter(one -> words.containsKey(one.name().toLowerCase(Locale.ROOT)))
                    .collect(Collectors.toMap(
                            FixedWords::key, one -> words.getProperty(one.name().toLowerCase(Locale.ROOT))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String key() {
        return "fixed." + name().toLowerCase(Locale.ROOT);
    }
}
