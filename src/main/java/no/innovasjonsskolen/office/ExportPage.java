package no.innovasjonsskolen.office;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.function.Function;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.identity.SignedIn;
import no.innovasjonsskolen.site.Access;
import no.innovasjonsskolen.site.Frames;
import no.innovasjonsskolen.site.Page;
import no.innovasjonsskolen.site.Who;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The work list as a file, with the same choices. */
@Controller
class ExportPage {

    private static final String SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final ExportCases exportCases;
    private final WorkQuery workQuery;
    private final SchoolClock clock;
    private final Frames frames;

    ExportPage(ExportCases exportCases, WorkQuery workQuery, SchoolClock clock, Frames frames) {
        this.exportCases = exportCases;
        this.workQuery = workQuery;
        this.clock = clock;
        this.frames = frames;
    }

    @Access(Who.OFFICE)
    @GetMapping("/kontor/soknader.csv")
    Page csv(@SignedIn Person me, @RequestParam Map<String, String> address, HttpServletRequest request) {
        return file(me, address, request,
                table -> Page.file(table.name() + ".csv", "text/csv;charset=UTF-8", table.csv()));
    }

    @Access(Who.OFFICE)
    @GetMapping("/kontor/soknader.xlsx")
    Page xlsx(@SignedIn Person me, @RequestParam Map<String, String> address, HttpServletRequest request) {
        return file(me, address, request, table -> Page.file(table.name() + ".xlsx", SHEET, table.xlsx()));
    }

    private Page file(Person me, Map<String, String> address, HttpServletRequest request,
            Function<CaseTable, Page> print) {
        var filter = WorkFilter.of(address);
        return workQuery.call(filter, clock.instant())
                .map(call -> print.apply(exportCases.take(me, filter, call, frames.words(request))))
                .orElseGet(Page::notFound);
    }
}
