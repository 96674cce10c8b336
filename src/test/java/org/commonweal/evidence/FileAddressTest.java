package org.commonweal.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileAddressTest {

    @ParameterizedTest
    @CsvSource({
        "figures.csv, figures.csv",
        "50% of all.csv, 50-%20of%20all.csv",
        "a;b.csv, a-b.csv",
        "größe.csv, gr%C3%B6%C3%9Fe.csv",
        "schema.json, file-schema.json",
        ".., file-..",
        "a?b#c.csv, a%3Fb%23c.csv"
    })
    void isOneThatEveryServerTakes(String name, String address) {
        assertThat(FileAddress.of("EV-1", 2, name)).isEqualTo("/evidence/EV-1/versions/2/" + address);
    }
}
