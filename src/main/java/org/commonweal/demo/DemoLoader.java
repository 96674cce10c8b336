package org.commonweal.demo;

import org.commonweal.identity.Directory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Fills an empty portal with the demonstration world; a portal that has a council already is left alone. */
@Component
@ConditionalOnProperty("commonweal.demo.enabled")
class DemoLoader implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(DemoLoader.class);

    private final Directory directory;
    private final Stage stage;
    private final DemoPeople people;
    private final DemoAreas areas;
    private final DemoSpaces spaces;
    private final DemoGuests guests;
    private final DemoPapers papers;
    private final DemoEvidence evidence;
    private final DemoNeeds needs;
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
        this.agenda = agenda;
        this.consultation = consultation;
        this.pastConsultations = pastConsultations;
        this.openData = openData;
        this.settings = settings;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (directory.homeCouncil().isPresent()) {
            return;
        }
        long began = System.nanoTime();
        stage.begin();
        people.load();
        areas.load();
        spaces.load();
        guests.load();
        papers.load();
        evidence.load();
        needs.load();
        agenda.load();
        consultation.load();
        pastConsultations.load();
        var folder = settings.openData();
        if (folder != null) {
            openData.load(folder);
        }
        LOG.info("The demonstration world was made in {} s", (System.nanoTime() - began) / 1_000_000_000);
    }
}
