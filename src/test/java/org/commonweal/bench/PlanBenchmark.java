package org.commonweal.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.commonweal.commissioning.plan.PlanProposals;
import org.commonweal.commissioning.scoring.Contender;
import org.commonweal.commissioning.scoring.Sensitivity;

/** What it costs to ask how far a long list depends on the weights. */
public final class PlanBenchmark implements Benchmark {

    private static final int PROPOSALS = 50;
    private static final int RUNS = 200;

    @Override
    public String name() {
        return "plan";
    }

    @Override
    public String goal() {
        return "A sensitivity run of 50 proposals by five criteria: p95 of at most 100 ms";
    }

    @Override
    public List<Figure> run(Path folder) {
        var random = new Random(50);
        var took = new long[RUNS];
        for (int i = 0; i < RUNS; i++) {
            var contenders = contenders(random);
            long began = System.nanoTime();
            var sensitivity = Sensitivity.of(PlanProposals.weights(), contenders);
            took[i] = System.nanoTime() - began;
            require(sensitivity);
        }
        long first = took[0];
        Arrays.sort(took);
        return List.of(
                Figure.atMost(
                        100,
                        "p95",
                        took[RUNS * 95 / 100] / 1e6,
                        "ms",
                        "Sensitivity.of, one after another, %d times 50 other proposals with random points, none warmed up;"
                                        .formatted(RUNS)
                                + " median %.1f ms.".formatted(took[RUNS / 2] / 1e6)),
                Figure.told("the very first", first / 1e6, "ms", "As above, the program just started."));
    }

    private static List<Contender> contenders(Random random) {
        var contenders = new ArrayList<Contender>();
        for (int i = 1; i <= PROPOSALS; i++) {
            contenders.add(
                    PlanProposals.sheet(random.ints(13, 0, 6).boxed().toList()).contender("P-" + i));
        }
        return contenders;
    }

    private static void require(Sensitivity sensitivity) {
        if (sensitivity.ranking().size() != PROPOSALS
                || sensitivity.shifts().size() != 15
                || sensitivity.turns().size() != 5) {
            throw new IllegalStateException(
                    "Not the whole of it: " + sensitivity.shifts().size());
        }
    }
}
