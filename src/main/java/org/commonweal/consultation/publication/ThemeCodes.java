package org.commonweal.consultation.publication;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.commonweal.consultation.ConsultationId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Which codes belong to a theme: an answer that is given one of them speaks of it, without anybody ticking it. */
@Component
class ThemeCodes {

    private final JdbcTemplate jdbc;

    ThemeCodes(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** All codes in use, the linked ones among them. */
    List<LinkedCode> of(ConsultationId id, UUID theme) {
        return jdbc.query(
                """
                SELECT code.id, code.question_key, code.label, link.theme_id FROM consultation_code code
                LEFT JOIN consultation_theme_code link ON link.code_id = code.id AND link.theme_id = ?
                WHERE code.consultation_id = ? AND code.state = 'ACTIVE'
                ORDER BY code.question_key, code.label, code.id""",
                (row, number) -> new LinkedCode(
                        Bytes.uuid(row.getBytes(1)), row.getString(2), row.getString(3), row.getBytes(4) != null),
                Bytes.of(theme),
                Bytes.of(id.value()));
    }

    void put(UUID theme, Collection<UUID> codes) {
        jdbc.update("DELETE FROM consultation_theme_code WHERE theme_id = ?", (Object) Bytes.of(theme));
        jdbc.batchUpdate(
                "INSERT INTO consultation_theme_code (theme_id, code_id) VALUES (?, ?)",
                new HashSet<>(codes)
                        .stream()
                                .map(code -> new Object[] {Bytes.of(theme), Bytes.of(code)})
                                .toList());
    }
}
