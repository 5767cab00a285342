package no.innovasjonsskolen.ruling;

import java.util.List;
import java.util.Optional;
import no.innovasjonsskolen.identity.PersonId;
import no.innovasjonsskolen.identity.SignedIn;
import no.innovasjonsskolen.ruling.OfficeAppeals.Appealed;
import no.innovasjonsskolen.site.Access;
import no.innovasjonsskolen.site.InMenu;
import no.innovasjonsskolen.site.MenuItem;
import no.innovasjonsskolen.site.Page;
import no.innovasjonsskolen.site.Who;
import no.innovasjonsskolen.site.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The appeals, to the office: those that wait, and the newest that are done with. */
@Controller
class AppealsPage implements InMenu {

    static final String ADDRESS = "/kontor/klager";
    private static final int MOST = 200;

    record View(List<Line> appeals) {}

    /** @param due when an interim reply must be given, while none is given */
    record Line(String url, String title, String received, String status, String tone,
            Optional<String> due) {}

    private final OfficeAppeals officeAppeals;
    private final RulingKinds kinds;

    AppealsPage(OfficeAppeals officeAppeals, RulingKinds kinds) {
        this.officeAppeals = officeAppeals;
        this.kinds = kinds;
    }

    @Override
    public List<MenuItem> menuItems() {
        return List.of(new MenuItem(MenuItem.Where.FOOT, 65, ADDRESS, "ruling.menu", Who.OFFICE));
    }

    @Access(Who.OFFICE)
    @GetMapping(ADDRESS)
    Page show(@SignedIn PersonId me, Words words) {
        return Page.show(
                new View(officeAppeals.newest(me, MOST).stream().map(it -> line(it, words)).toList()));
    }

    private Line line(Appealed appealed, Words words) {
        var appeal = appealed.appeal();
        return new Line(words.url(OfficeAppealPage.url(appeal.id())),
                words.localize("ruling.appeals.line", appeal.reference(),
                        kinds.of(appealed.ruling().content().about()).name(words)),
                words.localize(appeal.isLate() ? "ruling.appeals.received-late" : "ruling.appeals.received",
                        appeal.receivedAt()),
                AppealText.status(appeal, words), AppealText.tone(appeal),
                appeal.interimDue().map(day -> words.localize("ruling.appeals.due", day)));
    }
}
