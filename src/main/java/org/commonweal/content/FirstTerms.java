package org.commonweal.content;

import java.util.List;
import org.commonweal.identity.CurrentActor;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Fills an empty glossary at the first start: the protocol's four terms, and the partners' words for them. */
@Component
@Order(0)
class FirstTerms implements ApplicationRunner {

    private static final List<TermDraft> TERMS = List.of(
            new TermDraft(
                    "Commissioning",
                    "Finding out what the people of an area need, and then designing services that meet those needs and"
                            + " making sure they are there. It is a cycle: what is learnt from running a service feeds the"
                            + " next look at what people need.",
                    "",
                    List.of(new TermSynonym("strategic commissioning", "the NHS"))),
            new TermDraft(
                    "Needs",
                    "What a community needs from its public services, now and in the future, as the organisations that"
                            + " serve it see it together. It rests on an understanding of today's services and of what will"
                            + " be asked of them.",
                    "People are less active as they grow older, and a larger part of the population will be older; so"
                            + " there is a need for leisure activities that older people want to join.",
                    List.of(
                            new TermSynonym("health need", "the NHS"),
                            new TermSynonym("demand profile", "the police"))),
            new TermDraft(
                    "Outcomes",
                    "The improvement in the quality of life that a community experiences.",
                    "People are active in body, mind and company, and enjoy life.",
                    List.of(
                            new TermSynonym("priority", "the integrated care board"),
                            new TermSynonym("PCC objective", "the police"),
                            new TermSynonym("impact", "voluntary groups"))),
            new TermDraft(
                    "Outputs",
                    "How much of a service is provided to a community. An output says what was done, not whether anybody"
                            + " is better off for it.",
                    "Ten swimming sessions for the public and thirty gym classes each week.",
                    List.of(
                            new TermSynonym("activity level", "the NHS"),
                            new TermSynonym("deliverable", "contractors"))),
            new TermDraft(
                    "Integrated care board",
                    "The NHS body that plans the health services of an area and pays for them. In July 2022 these boards"
                            + " took over from clinical commissioning groups.",
                    "",
                    List.of(
                            new TermSynonym("ICB", "the NHS"),
                            new TermSynonym("CCG", "older documents"),
                            new TermSynonym("clinical commissioning group", "older documents"))),
            new TermDraft(
                    "Police and crime commissioner",
                    "The person elected to set the objectives of an area's police force and to hold it to account.",
                    "",
                    List.of(new TermSynonym("PCC", "the police"))),
            new TermDraft(
                    "Voluntary and community sector",
                    "Charities, community groups and social enterprises: organisations that serve a community and belong"
                            + " neither to the state nor to owners who take a profit.",
                    "",
                    List.of(
                            new TermSynonym("VCS", "councils"),
                            new TermSynonym("VCSE", "the NHS"),
                            new TermSynonym("third sector", "older documents"))));

    private final GlossaryTerms terms;
    private final GlossaryService glossary;
    private final CurrentActor actors;

    FirstTerms(GlossaryTerms terms, GlossaryService glossary, CurrentActor actors) {
        this.terms = terms;
        this.glossary = glossary;
        this.actors = actors;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (terms.count() == 0) {
            actors.asSystem("first terms of the glossary", () -> {
                TERMS.forEach(glossary::add);
                return null;
            });
        }
    }
}
