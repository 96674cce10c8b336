package org.commonweal.evidence.table;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/** The kinds of area the Government Statistical Service gives nine-character codes to. */
@NamedInterface("areas")
public enum AreaKind {
    OUTPUT_AREA("Output area"),
    LSOA("Lower layer super output area"),
    MSOA("Middle layer super output area"),
    WARD("Ward"),
    DISTRICT("District or unitary authority"),
    COUNTY("County"),
    REGION("Region"),
    COUNTRY("Country"),
    OTHER("Other area");

    /** The demonstration world's areas carry DEMO where real codes carry digits. */
    private static final Pattern CODE = Pattern.compile("[EWSNKJ]\\d{8}|E\\d\\dDEMO\\d{1,3}");

    private static final int SHORTEST = 8;
    private static final int LONGEST = 10;

    private final String label;

    AreaKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** The kind a code speaks of, or null when the text is no such code. */
    public static @Nullable AreaKind of(String code) {
        if (code.length() < SHORTEST
                || code.length() > LONGEST
                || !CODE.matcher(code).matches()) {
            return null;
        }
        return switch (code.substring(0, 3)) {
            case "E00", "W00", "S00" -> OUTPUT_AREA;
            case "E01", "W01", "S01" -> LSOA;
            case "E02", "W02", "S02" -> MSOA;
            case "E05", "W05", "S13", "N08" -> WARD;
            case "E06", "E07", "E08", "E09", "W06", "S12", "N09" -> DISTRICT;
            case "E10" -> COUNTY;
            case "E12" -> REGION;
            case "E92", "W92", "S92", "N92", "K02", "K03", "K04" -> COUNTRY;
            default -> OTHER;
        };
    }
}
