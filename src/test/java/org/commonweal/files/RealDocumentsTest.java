package org.commonweal.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.commonweal.files.checks.Inspector;
import org.commonweal.files.worker.Extraction;
import org.commonweal.files.worker.ExtractionSettings;
import org.commonweal.files.worker.Outcome;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reports and workbooks as authorities publish them are taken, and their words found, in a process of 256 MB. */
class RealDocumentsTest {

    private static final Extraction EXTRACTION =
            new Extraction(new ExtractionSettings(256, Duration.ofSeconds(30), 2_000_000));

    @AfterAll
    static void endProcess() {
        EXTRACTION.close();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            IoD2019_Technical_Report.pdf                  | PDF  | shrinkage estimation     | 200000
            government_response_infected_blood_inquiry.pdf| PDF  | Infected Blood Inquiry   | 80000
            phe_stroke_profile_2017.pdf                   | PDF  | Stroke                   | 5000
            mysociety_imd_methodology.docx                | DOCX | Index of Multiple Deprivation | 5000
            SIMD2020v2_ranks.xlsx                         | XLSX | Intermediate_Zone        | 100000
            NIMDM2017_SOA_results.xls                     | XLS  | Derry City               | 10000
            edinburgh_by_numbers_2014.xls                 | XLS  | Edinburgh                | 10000
            home_office_recorded_crime_2007_2013.ods      | ODS  | Gloucestershire          | 1000000
            columnar_small.ods                            | ODS  |                          | 1
            docx4j_sample.docx                            | DOCX | Docx sample document             | 500
            ms_word_comments.docx                         | DOCX |                          | 1
            """)
    void isTakenAndItsWordsAreFound(String name, FileKind kind, String words, int atLeast) throws IOException {
        var path = OpenData.file("documents/" + name);

        var accepted = new Inspector().inspect(name, null, path);
        var readout = EXTRACTION.read(accepted.kind(), path);

        assertThat(accepted).isEqualTo(new Inspector.Accepted(name, kind));
        assertThat(readout.outcome()).isEqualTo(Outcome.TEXT);
        assertThat(readout.text()).contains(words == null ? "" : words).hasSizeGreaterThan(atLeast);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"deprivation", "population", "census2021", "health", "crime", "boundaries", "council"})
    void everyFileOfTheFolderIsTaken(String folder) throws IOException {
        List<Path> files;
        try (var found = Files.list(OpenData.folder(folder))) {
            files = found.toList();
        }

        for (var path : files) {
            var kind = new Inspector()
                    .inspect(path.getFileName().toString(), null, path)
                    .kind();
            var readout = EXTRACTION.read(kind, path);
            assertThat(readout.outcome()).as(path.toString()).isEqualTo(Outcome.TEXT);
            assertThat(readout.text()).as(path.toString()).isNotBlank();
        }
    }
}
