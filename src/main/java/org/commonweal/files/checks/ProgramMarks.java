package org.commonweal.files.checks;

import java.util.Set;

/** Recognises programs, by how they start and by how they are called. */
final class ProgramMarks {

    private static final Set<String> ENDINGS = Set.of(
            "exe", "dll", "com", "bat", "cmd", "scr", "pif", "msi", "msp", "cpl", "js", "jse", "vbs", "vbe", "wsf",
            "wsh", "ps1", "psm1", "hta", "jar", "class", "sh", "bash", "lnk", "reg", "app", "apk", "dmg", "iso", "chm",
            "scf", "sys", "gadget", "inf", "url", "elf", "so", "dylib");

    private ProgramMarks() {}

    static boolean named(String name) {
        return ENDINGS.contains(FileName.ending(name));
    }

    static boolean found(byte[] head) {
        return (ContentSniffer.startsWith(head, "MZ") && pointsToPortableExecutable(head))
                || ContentSniffer.startsWith(head, "\u007fELF")
                || ContentSniffer.startsWith(head, "\u00ca\u00fe\u00ba\u00be")
                || ContentSniffer.startsWith(head, "\u00cf\u00fa\u00ed\u00fe")
                || ContentSniffer.startsWith(head, "\u00ce\u00fa\u00ed\u00fe")
                || ContentSniffer.startsWith(head, "#!/");
    }

    /** Two letters are not enough: ordinary text may begin with "MZ" too. */
    private static boolean pointsToPortableExecutable(byte[] head) {
        for (int i = 2; i < Math.min(head.length, 512); i++) {
            if (head[i] == 0) {
                return true;
            }
        }
        return false;
    }
}
