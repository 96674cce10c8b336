package org.commonweal.evidence.ui;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.commonweal.evidence.EvidenceDescription;
import org.commonweal.evidence.Licence;
import org.commonweal.evidence.PersonalData;
import org.commonweal.evidence.UpdateFrequency;
import org.commonweal.uikit.Formats;
import org.commonweal.uikit.Labels;
import org.jspecify.annotations.Nullable;

/** Compares two descriptions field by field. */
final class Differences {

    private Differences() {}

    /** Name, theirs and mine of every field that differs. */
    static List<List<String>> between(EvidenceDescription theirs, EvidenceDescription mine) {
        var rows = new ArrayList<List<String>>();
        for (var component : EvidenceDescription.class.getRecordComponents()) {
            var one = value(component, theirs);
            var other = value(component, mine);
            if (!Objects.equals(one, other)) {
                rows.add(List.of(name(component), words(one), words(other)));
            }
        }
        return rows;
    }

    private static @Nullable Object value(RecordComponent component, EvidenceDescription said) {
        try {
            return component.getAccessor().invoke(said);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String name(RecordComponent component) {
        var words = component.getName().replaceAll("([A-Z])", " $1").toLowerCase(java.util.Locale.UK);
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private static String words(@Nullable Object value) {
        return switch (value) {
            case null -> "–";
            case Licence licence -> licence.label();
            case PersonalData declared -> declared.label();
            case UpdateFrequency frequency -> frequency.label();
            case java.time.LocalDate date -> Formats.date(date);
            case Enum<?> constant -> Labels.of(constant);
            case List<?> list ->
                String.join(", ", list.stream().map(String::valueOf).toList());
            default -> value.toString();
        };
    }
}
