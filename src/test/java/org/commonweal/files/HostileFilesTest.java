package org.commonweal.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.commonweal.files.checks.Inspector;
import org.commonweal.files.worker.Extraction;
import org.commonweal.files.worker.ExtractionSettings;
import org.commonweal.kernel.RuleViolation;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every published troublemaker ends clean or in a refusal with a name, in time. */
class HostileFilesTest {

    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final Extraction EXTRACTION = new Extraction(new ExtractionSettings(256, LONGEST, 2_000_000));

    private final Inspector inspector = new Inspector();

    @AfterAll
    static void endProcess() {
        EXTRACTION.close();
    }

    @ParameterizedTest(name = "{0} as {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            EmbeddedPDF.docx                             | EmbeddedPDF.docx             | CLEAN
            ExternalEntityInText.docx                    | ExternalEntityInText.docx    | files.doctype
            byte_order_mark_test_sample.csv              | byte_order_mark.csv          | CLEAN
            cabinet_office_return_windows1252_pounds.csv | cabinet_office_return.csv    | CLEAN
            droste.zip                                   | droste.zip                   | files.nestedArchive
            encrypted-attachment.pdf                     | encrypted-attachment.pdf     | files.encrypted
            evaljs.pdf                                   | evaljs.pdf                   | CLEAN
            excel_pasting.csv                            | excel_pasting.csv            | CLEAN
            gla_403_page_instead_of_csv.html             | gla-spending.html            | files.unsupportedType
            gla_403_page_instead_of_csv.html             | gla-spending.csv             | files.mislabelled
            greenpaper-not-a-zip.zip                     | greenpaper-not-a-zip.zip     | files.mislabelled
            helloworld-bad.pdf                           | helloworld-bad.pdf           | CLEAN
            invalid_encoding.csv                         | invalid_encoding.csv         | CLEAN
            pdf with spaces in the name.pdf              | pdf with spaces.pdf          | CLEAN
            poc-xmlbomb.xlsx                             | poc-xmlbomb.xlsx             | files.doctype
            protectedSheets.xlsx                         | protectedSheets.xlsx         | CLEAN
            sample-from-excel.csv                        | sample-from-excel.csv        | CLEAN
            sample_attachment_containing_exe.zip         | attachment.zip               | files.program
            scan-bad.pdf                                 | scan-bad.pdf                 | CLEAN
            simple.ssv                                   | simple.ssv                   | CLEAN
            testEXCEL_macro.xlsm                         | testEXCEL_macro.xlsm         | files.macros
            testEXCEL_macro.xlsm                         | testEXCEL_macro.xlsx         | files.macros
            testEXCEL_protected_passtika.xlsx            | testEXCEL_protected.xlsx     | files.encrypted
            testODSMacro.ods                             | testODSMacro.ods             | files.macros
            testODTEncrypted.odt                         | testODTEncrypted.odt         | files.encrypted
            testODTnotaZipFile.odt                       | testODTnotaZipFile.odt       | files.mislabelled
            testPDF_bad_page_303226.pdf                  | testPDF_bad_page.pdf         | CLEAN
            testPDF_protected.pdf                        | testPDF_protected.pdf        | CLEAN
            testUnicodePassword.pdf                      | testUnicodePassword.pdf      | files.encrypted
            testWORD_macros.docm                         | testWORD_macros.docm         | files.macros
            testWORD_macros.docm                         | testWORD_macros.docx         | files.macros
            testWORD_protected_passtika.docx             | testWORD_protected.docx      | files.encrypted
            testWORD_truncated.docx                      | testWORD_truncated.docx      | files.damaged
            testXXE.xml                                  | testXXE.xml                  | files.doctype
            testZIP_corrupted_oom.zip                    | testZIP_corrupted_oom.zip    | files.damaged
            testZipEncrypted.zip                         | testZipEncrypted.zip         | files.encrypted
            utf-16le_encoded.csv                         | utf-16le_encoded.csv         | CLEAN
            weird_head_padding.csv                       | weird_head_padding.csv       | CLEAN
            wimd2019_damaged_in_git.ods                  | wimd2019_damaged_in_git.ods  | files.damaged
            xlsx-corrupted.xlsx                          | xlsx-corrupted.xlsx          | files.damaged
            """)
    void endsCleanOrInANamedRefusal(String file, String uploadedAs, String expected) throws IOException {
        var path = OpenData.file("hostile/" + file);
        long start = System.nanoTime();

        var outcome = outcomeOf(path, uploadedAs);

        assertThat(outcome).isEqualTo(expected);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(LONGEST);
    }

    private String outcomeOf(Path path, String name) throws IOException {
        try {
            var accepted = inspector.inspect(name, null, path);
            return switch (EXTRACTION.read(accepted.kind(), path).outcome()) {
                case TEXT, UNREADABLE -> "CLEAN";
                case ENCRYPTED -> "files.encrypted";
                case DAMAGED -> "files.damaged";
                case TOO_DEMANDING, INTERRUPTED -> "no answer";
            };
        } catch (RuleViolation refused) {
            return refused.code();
        }
    }
}
