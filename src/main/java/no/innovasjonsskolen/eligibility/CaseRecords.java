package no.innovasjonsskolen.eligibility;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import no.innovasjonsskolen.admission.ApplicationPaper;
import no.innovasjonsskolen.archive.ArchivedRecord;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.participation.DocumentsForArchive;
import no.innovasjonsskolen.ruling.RulingsForArchive;
import no.innovasjonsskolen.site.Words;
import org.springframework.stereotype.Component;

/** Gathers what each room has of a case for an archive. */
@Component
class CaseRecords {

    private final EligibilityCases cases;
    private final ApplicationPaper application;
    private final DocumentsForArchive documents;
    private final RulingsForArchive rulings;

    CaseRecords(EligibilityCases cases, ApplicationPaper application, DocumentsForArchive documents,
            RulingsForArchive rulings) {
        this.cases = cases;
        this.application = application;
        this.documents = documents;
        this.rulings = rulings;
    }

    Instant begun(EligibilityCase file) {
        return cases.openedAt(file.id());
    }

    List<ArchivedRecord> of(Person reader, EligibilityCase file, Person party, Words words) {
        return Stream.of(application.archived(file.application(), words),
                documents.take(reader, file.id(), party, words), rulings.of(file.ref(), words))
                .flatMap(List::stream).toList();
    }
}
