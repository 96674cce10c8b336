package org.commonweal.consultation.variant;

import java.util.List;
import org.commonweal.consultation.ConsultationId;

/**
 * A variant with all its texts.
 *
 * @param offered whether everyone finds it, once the consultation is public
 * @param told whether everyone is told of a change of it
 * @param changeable whether the reader can change it now
 */
public record VariantDetails(
        ConsultationId consultation,
        String slug,
        String title,
        String code,
        VariantKind kind,
        String name,
        boolean offered,
        boolean told,
        boolean changeable,
        Tongue tongue,
        List<TextLine> lines) {

    public VariantDetails {
        lines = List.copyOf(lines);
    }

    public int done() {
        return (int) count(TextState.CURRENT);
    }

    public int outdated() {
        return (int) count(TextState.OUTDATED);
    }

    public int all() {
        return lines.size();
    }

    /** What still has to be written, or read again. */
    public List<TextLine> open() {
        return lines.stream().filter(line -> line.state() != TextState.CURRENT).toList();
    }

    private long count(TextState state) {
        return lines.stream().filter(line -> line.state() == state).count();
    }
}
