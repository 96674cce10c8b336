package org.commonweal.consultation.channel;

/** Why a cell is no answer to its question. */
class CellProblem extends Exception {

    private final String problem;
    private final String remedy;

    CellProblem(String problem, String remedy) {
        super(problem, null, false, false);
        this.problem = problem;
        this.remedy = remedy;
    }

    String problem() {
        return problem;
    }

    String remedy() {
        return remedy;
    }
}
