package org.commonweal.audit.ui;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.commonweal.audit.AuditRow;

/** A row's values as people read them; ids say nothing to them and are left to the exports. */
final class DetailWords {

    private static final Pattern ID =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|[0-9a-f]{32,64}");

    private DetailWords() {}

    static String of(AuditRow row) {
        return new TreeMap<>(row.details())
                .entrySet().stream()
                        .filter(entry -> !ID.matcher(entry.getValue()).find())
                        .map(DetailWords::words)
                        .collect(Collectors.joining("; "));
    }

    private static String words(Map.Entry<String, String> entry) {
        var name = entry.getKey().replaceAll("([A-Z])", " $1").toLowerCase(java.util.Locale.UK);
        var text = entry.getValue();
        boolean constant = text.matches("[A-Z][A-Z_]+");
        return name + ": " + (constant ? text.toLowerCase(java.util.Locale.UK).replace('_', ' ') : text);
    }
}
