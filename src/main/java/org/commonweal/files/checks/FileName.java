package org.commonweal.files.checks;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Makes a name that is safe to show, to store and to save on any computer out of whatever a browser sent. */
public final class FileName {

    public static final int MAX_LENGTH = 200;

    /** Controls, and the invisible marks that can turn "exe.pdf" round for the eye. */
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}\\p{Cs}]");

    private static final Pattern RESERVED = Pattern.compile("[<>:\"|?*]");
    private static final Pattern BLANKS = Pattern.compile("[\\p{Z}\\s]+");
    private static final Pattern DEVICE = Pattern.compile("(?i)(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?");
    private static final int LONGEST_ENDING = 10;

    private FileName() {}

    public static String clean(String sent) {
        var name = Normalizer.normalize(sent, Normalizer.Form.NFC);
        name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        name = BLANKS.matcher(name).replaceAll(" ");
        name = INVISIBLE.matcher(name).replaceAll("");
        name = RESERVED.matcher(name).replaceAll("_").strip();
        name = name.replaceAll("^[. ]+", "").replaceAll("[. ]+$", "");
        if (name.isEmpty()) {
            name = "file";
        }
        if (DEVICE.matcher(name).matches()) {
            name = "_" + name;
        }
        return shorten(name);
    }

    /** The ending in lower case without its dot, or an empty string. */
    public static String ending(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    private static String shorten(String name) {
        if (name.length() <= MAX_LENGTH) {
            return name;
        }
        var ending = ending(name);
        var tail = ending.isEmpty() || ending.length() > LONGEST_ENDING ? "" : "." + ending;
        int cut = MAX_LENGTH - tail.length();
        if (Character.isHighSurrogate(name.charAt(cut - 1))) {
            cut--;
        }
        return name.substring(0, cut).strip() + tail;
    }
}
