package org.commonweal.consultation.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class KappaTest {

    /** Fleiss, Levin and Paik, Statistical Methods for Rates and Proportions, 3rd edition, table 18.1: 0.68. */
    @Test
    void agreesWithTheDiagnosesOfATextbook() {
        var diagnoses = new long[][] {{75, 1, 4}, {5, 4, 1}, {0, 0, 10}};

        assertThat(Kappa.of(diagnoses)).isEqualTo(0.676, within(0.0005));
    }

    /** The well-known fifty grant proposals: twenty both approve, fifteen both refuse. */
    @Test
    void agreesWithTheExampleOfFiftyProposals() {
        assertThat(Kappa.of(20, 5, 10, 15)).isEqualTo(0.4, within(1e-9));
    }

    @Test
    void isOneForFullAgreementNoughtForChanceAndNothingWhereChanceExplainsAll() {
        assertThat(Kappa.of(7, 0, 0, 3)).isEqualTo(1);
        assertThat(Kappa.of(25, 25, 25, 25)).isZero();
        assertThat(Kappa.of(0, 0, 0, 10)).isNaN();
        assertThat(Kappa.of(0, 0, 0, 0)).isNaN();
    }
}
