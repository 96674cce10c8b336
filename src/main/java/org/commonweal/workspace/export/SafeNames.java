package org.commonweal.workspace.export;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Paths that every system can unpack, each given out once. */
final class SafeNames {

    /** Leaves room for several folders within the 260 characters that some systems take. */
    private static final int LONGEST = 80;

    private static final int LONGEST_ENDING = 12;
    private static final Set<String> RESERVED = Set.of("con", "prn", "aux", "nul");

    private final Set<String> taken = new HashSet<>();

    /** A path below the parent that nothing else has, also where the case of letters does not count. */
    String claim(String parent, String name) {
        var safe = safe(name);
        var path = join(parent, safe);
        for (int number = 2; !taken.add(path.toLowerCase(Locale.ROOT)); number++) {
            path = join(parent, numbered(safe, number));
        }
        return path;
    }

    private static String join(String parent, String name) {
        return parent.isEmpty() ? name : parent + "/" + name;
    }

    /** One step of a path: never empty, never up, nothing that is special to a file system. */
    static String safe(String name) {
        var text = Normalizer.normalize(name, Normalizer.Form.NFC)
                .replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}]", "")
                .replaceAll("[\\\\/:*?\"<>|]", "_")
                .replaceAll("\\s+", " ");
        text = trimmed(shortened(trimmed(text)));
        if (text.isEmpty()) {
            return "unnamed";
        }
        return reserved(text) ? "_" + text : text;
    }

    private static String trimmed(String text) {
        return text.replaceAll("^[. ]+|[. ]+$", "");
    }

    private static String shortened(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        var ending = ending(text);
        int end = LONGEST - ending.length();
        int whole = Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end;
        return text.substring(0, whole) + ending;
    }

    private static boolean reserved(String text) {
        int dot = text.indexOf('.');
        var stem = (dot < 0 ? text : text.substring(0, dot)).toLowerCase(Locale.ROOT);
        return RESERVED.contains(stem) || stem.matches("(com|lpt)[0-9]");
    }

    private static String numbered(String name, int number) {
        var ending = ending(name);
        return name.substring(0, name.length() - ending.length()) + " (" + number + ")" + ending;
    }

    private static String ending(String name) {
        int dot = name.lastIndexOf('.');
        return dot > 0 && name.length() - dot <= LONGEST_ENDING ? name.substring(dot) : "";
    }
}
