package org.commonweal.evidence;

/** The reviewer's grade. */
public enum Quality {
    A("A – official statistics or equally sound"),
    B("B – sound method, limits explained"),
    C("C – useful with care"),
    D("D – weak: not to be relied on alone");

    private final String label;

    Quality(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
