package org.commonweal.consultation.analysis;

import java.util.List;

/** How far the two rounds agree, on the answers coded in both. */
public record Agreement(int compared, List<OfCode> codes) {

    /**
     * Of one code.
     *
     * @param kappa Cohen's; not a number where chance explains everything, as when nobody or everybody gave it
     */
    public record OfCode(String label, int both, int onlyFirst, int onlySecond, double kappa) {}
}
