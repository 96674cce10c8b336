package org.commonweal.demo;

import org.commonweal.identity.Directory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/**
 * Fills an empty portal with the demonstration world. A load that was cut off goes on at the next start, and open data
 * is added whenever its folder is named; a portal with a council of its own is left alone.
 */
@Component
@ConditionalOnProperty("commonweal.demo.enabled")
class DemoLoader implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(DemoLoader.class);

    private static final String WHOLE = "whole";

    private final Directory directory;
    private final Stage stage;
    private final DemoPeople people;
    private final DemoAreas areas;
    private final DemoSpaces spaces;
    private final DemoGuests guests;
    private final DemoPapers papers;
    private final DemoEvidence evidence;
    private final DemoNeeds needs;
    private final DemoOutcomes outcomes;
    private final DemoPlan plan;
    private final DemoOpportunities opportunities;
    private final DemoAgenda agenda;
    private final DemoConsultation consultation;
    private final DemoPastConsultations pastConsultations;
    private final OpenData openData;
    private final DemoSettings settings;

    DemoLoader(
            Directory directory,
            Stage stage,
            DemoPeople people,
            DemoAreas areas,
            DemoSpaces spaces,
            DemoGuests guests,
            DemoPapers papers,
            DemoEvidence evidence,
            DemoNeeds needs,
            DemoOutcomes outcomes,
            DemoPlan plan,
            DemoOpportunities opportunities,
            DemoAgenda agenda,
            DemoConsultation consultation,
            DemoPastConsultations pastConsultations,
            OpenData openData,
            DemoSettings settings) {
        this.directory = directory;
        this.stage = stage;
        this.people = people;
        this.areas = areas;
        this.spaces = spaces;
        this.guests = guests;
        this.papers = papers;
        this.evidence = evidence;
        this.needs = needs;
        this.outcomes = outcomes;
        this.plan = plan;
        this.opportunities = opportunities;
        this.agenda = agenda;
        this.consultation = consultation;
        this.pastConsultations = pastConsultations;
        this.openData = openData;
        this.settings = settings;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        var folder = settings.openData();
        if (!stage.begun() && directory.homeCouncil().isPresent()) {
            if (folder != null) {
                LOG.warn(
                        "Open data is only added to a demonstration world made by this version: {} is not read",
                        folder);
            }
            return;
        }
        long began = System.nanoTime();
        if (!stage.has(WHOLE)) {
            stage.begin();
            make();
            stage.once(WHOLE, () -> {});
            LOG.info("The demonstration world was made in {} s", seconds(began));
        }
        if (folder != null) {
            openData.load(folder);
            LOG.info("The open data is there after {} s", seconds(began));
        }
    }

    private void make() {
        people.load();
        areas.load();
        spaces.load();
        guests.load();
        papers.load();
        evidence.load();
        needs.load();
        outcomes.load();
        plan.load();
        opportunities.load();
        agenda.load();
        consultation.load();
        pastConsultations.load();
    }

    private static long seconds(long began) {
        return (System.nanoTime() - began) / 1_000_000_000;
    }
}
