package no.innovasjonsskolen.office;

import java.util.function.Function;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.identity.SignedIn;
import no.innovasjonsskolen.programme.Call;
import no.innovasjonsskolen.site.Access;
import no.innovasjonsskolen.site.Page;
import no.innovasjonsskolen.site.Who;
import no.innovasjonsskolen.site.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The work list as a file, with the same choices; and the participants of those in it. */
@Controller
class ExportPage {

    private static final String SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final ExportCases exportCases;
    private final ExportParticipants exportParticipants;
    private final WorkQuery workQuery;
    private final SchoolClock clock;

    ExportPage(ExportCases exportCases, ExportParticipants exportParticipants, WorkQuery workQuery,
            SchoolClock clock) {
        this.exportCases = exportCases;
        this.exportParticipants = exportParticipants;
        this.workQuery = workQuery;
        this.clock = clock;
    }

    @Access(Who.OFFICE)
    @GetMapping("/kontor/soknader.csv")
    Page csv(@SignedIn Person me, WorkFilter filter, Words words) {
        return file(filter, call -> csv(exportCases.take(me, filter, call, words)));
    }

    @Access(Who.OFFICE)
    @GetMapping("/kontor/soknader.xlsx")
    Page xlsx(@SignedIn Person me, WorkFilter filter, Words words) {
        return file(filter, call -> xlsx(exportCases.take(me, filter, call, words)));
    }

    @Access(Who.OFFICE)
    @GetMapping("/kontor/deltakere.csv")
    Page peopleCsv(@SignedIn Person me, WorkFilter filter, Words words) {
        return file(filter, call -> csv(exportParticipants.take(me, filter, call, words)));
    }

    @Access(Who.OFFICE)
    @GetMapping("/kontor/deltakere.xlsx")
    Page peopleXlsx(@SignedIn Person me, WorkFilter filter, Words words) {
        return file(filter, call -> xlsx(exportParticipants.take(me, filter, call, words)));
    }

    private Page file(WorkFilter filter, Function<Call, Page> print) {
        return workQuery.call(filter, clock.instant()).map(print).orElseGet(Page::notFound);
    }

    private static Page csv(CaseTable table) {
        return Page.file(table.name() + ".csv", "text/csv;charset=UTF-8", table.csv());
    }

    private static Page xlsx(CaseTable table) {
        return Page.file(table.name() + ".xlsx", SHEET, table.xlsx());
    }
}
