package org.commonweal.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.DoubleStream;
import org.commonweal.evidence.AreaSeries.AreaValue;
import org.junit.jupiter.api.Test;

class ClassesTest {

    @Test
    void makesFiveGroupsOfAboutTheSameSize() {
        var classes = classes(10, 9, 8, 7, 6, 5, 4, 3, 2, 1);

        assertThat(classes.legend())
                .containsExactly(
                        "up to 2",
                        "more than 2, up to 4",
                        "more than 4, up to 6",
                        "more than 6, up to 8",
                        "more than 8");
        assertThat(classes.of(1)).isEqualTo(1);
        assertThat(classes.of(10)).isEqualTo(5);
    }

    @Test
    void leavesOutGroupsThatNothingCanBelongTo() {
        var classes = classes(10, 10, 10, 6, 5, 4);

        assertThat(classes.legend()).containsExactly("up to 5", "more than 5, up to 6", "more than 6");
        assertThat(classes.of(10)).isEqualTo(3);
    }

    @Test
    void isOneGroupWhereAllFiguresAreTheSame() {
        var classes = classes(3, 3, 3);

        assertThat(classes.legend()).containsExactly("all the same");
        assertThat(classes.of(3)).isEqualTo(1);
    }

    private static Classes classes(double... highestFirst) {
        return Classes.of(DoubleStream.of(highestFirst)
                .mapToObj(value -> new AreaValue("E05DEMO1", "Ward", value))
                .toList());
    }
}
