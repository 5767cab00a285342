package no.innovasjonsskolen.office;

import java.util.function.Function;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.identity.SignedIn;
import no.innovasjonsskolen.site.Access;
import no.innovasjonsskolen.site.Page;
import no.innovasjonsskolen.site.Who;
import no.innovasjonsskolen.site.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The work list as a file, with the same choices. */
@Controller
class ExportPage {

    private static final String SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final ExportCases exportCases;
    private final WorkQuery workQuery;
    private final SchoolClock clock;

    ExportPage(ExportCases exportCases, WorkQuery workQuery, SchoolClock clock) {
        this.exportCases = exportCases;
        this.workQuery = workQuery;
        this.clock = clock;
    }

    @Access(Who.OFFICE)
    @GetMapping("/kontor/soknader.csv")
    Page csv(@SignedIn Person me, WorkFilter filter, Words words) {
        return file(me, filter, words,
                table -> Page.file(table.name() + ".csv", "text/csv;charset=UTF-8", table.csv()));
    }

    @Access(Who.OFFICE)
    @GetMapping("/kontor/soknader.xlsx")
    Page xlsx(@SignedIn Person me, WorkFilter filter, Words words) {
        return file(me, filter, words, table -> Page.file(table.name() + ".xlsx", SHEET, table.xlsx()));
    }

    private Page file(Person me, WorkFilter filter, Words words,
            Function<CaseTable, Page> print) {
        return workQuery.call(filter, clock.instant())
                .map(call -> print.apply(exportCases.take(me, filter, call, words)))
                .orElseGet(Page::notFound);
    }
}
