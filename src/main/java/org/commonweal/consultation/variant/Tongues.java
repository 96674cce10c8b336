package org.commonweal.consultation.variant;

import java.util.List;

/** The variants of a consultation that everyone finds. */
public record Tongues(List<Tongue> all) {

    public Tongues {
        all = List.copyOf(all);
    }

    /** The variant of that code; the main text for any other. */
    public Tongue of(String code) {
        return all.stream()
                .filter(tongue -> tongue.code().equals(code))
                .findFirst()
                .orElse(Tongue.MAIN);
    }

    /**
     * What an address asks for, as {@link Tongue#query} writes it.
     *
     * @param otherwise the code that holds when it asks for nothing known
     */
    public Tongue asked(String lang, String form, String otherwise) {
        if (lang.equals("en")) {
            return Tongue.MAIN;
        }
        return all.stream()
                .filter(tongue -> tongue.query().equals("lang=" + lang.toLowerCase(java.util.Locale.ROOT))
                        || tongue.query().equals("form=" + form))
                .findFirst()
                .orElseGet(() -> of(otherwise));
    }

    /** The ways to go on from this one. */
    public List<Tongue> besides(Tongue now) {
        var others = new java.util.ArrayList<Tongue>();
        if (!now.main()) {
            others.add(Tongue.MAIN);
        }
        all.stream().filter(tongue -> !tongue.code().equals(now.code())).forEach(others::add);
        return others;
    }
}
