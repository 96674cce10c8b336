package org.commonweal.commissioning.scoring;

import java.util.Map;

/**
 * What is scored.
 *
 * @param shares by criterion, how much of the best score it has, from 0 to 1
 */
public record Contender(String ref, Map<String, Ratio> shares) {

    public Contender {
        shares = Map.copyOf(shares);
        shares.values().forEach(share -> {
            if (share.signum() < 0 || share.compareTo(Ratio.ONE) > 0) {
                throw new IllegalArgumentException(ref + " has a share of " + share);
            }
        });
    }

    Ratio share(String code) {
        var share = shares.get(code);
        if (share == null) {
            throw new IllegalArgumentException(ref + " has no score for " + code);
        }
        return share;
    }

    /** From 0 to 100. */
    Ratio total(Weights weights) {
        return weights.codes().stream()
                .map(code -> weights.of(code).times(share(code)))
                .reduce(Ratio.ZERO, Ratio::plus);
    }
}
