package org.commonweal.workspace.documents;

import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;

/** Finds a name that is not taken: "report.docx" becomes "report (2).docx". */
final class FreeNames {

    private FreeNames() {}

    static String of(String wanted, Collection<String> taken) {
        var lower = taken.stream().map(name -> name.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
        int dot = wanted.lastIndexOf('.');
        var stem = dot > 0 ? wanted.substring(0, dot) : wanted;
        var ending = dot > 0 ? wanted.substring(dot) : "";
        var name = wanted;
        for (int number = 2; lower.contains(name.toLowerCase(Locale.ROOT)); number++) {
            var sign = " (" + number + ")";
            int room = Document.TITLE_LENGTH - sign.length() - ending.length();
            name = (stem.length() > room ? stem.substring(0, room) : stem) + sign + ending;
        }
        return name;
    }
}
