package no.innovasjonsskolen.ruling;

import java.util.List;
import java.util.Optional;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.identity.SignedIn;
import no.innovasjonsskolen.letter.Block;
import no.innovasjonsskolen.site.Access;
import no.innovasjonsskolen.site.Page;
import no.innovasjonsskolen.site.Who;
import no.innovasjonsskolen.site.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A ruling, to the one it is made for: as a page, and on paper. */
@Controller
class RulingPage {

    /**
     * @param language the letter's own, whichever the reader has chosen for the page around it
     * @param later the ruling that has come after this one
     * @param appealed whether she has appealed against it
     */
    record View(String title, String language, List<Block> letter, Optional<String> later, boolean appealed,
            String appeal, String paper) {}

    private final OpenRuling openRuling;
    private final RulingRows rows;
    private final Appeals appeals;
    private final Notices notices;
    private final RulingPaper rulingPaper;

    RulingPage(OpenRuling openRuling, RulingRows rows, Appeals appeals, Notices notices,
            RulingPaper rulingPaper) {
        this.openRuling = openRuling;
        this.rows = rows;
        this.appeals = appeals;
        this.notices = notices;
        this.rulingPaper = rulingPaper;
    }

    @Access(Who.SIGNED_IN)
    @GetMapping("/vedtak/{id}")
    Page show(@SignedIn Person me, @PathVariable RulingId id, Words words) {
        var ruling = openRuling.open(me, id);
        return Page.show(new View(ruling.content().text().title(), ruling.content().language().code(),
                letter(ruling, words), rows.successor(id).map(later -> words.url("/vedtak/" + later)),
                !appeals.against(List.of(id)).isEmpty(), words.url(AppealPage.url(id)),
                words.url(ruling.url() + "/vedtaket.pdf")));
    }

    @Access(Who.SIGNED_IN)
    @GetMapping("/vedtak/{id}/vedtaket.pdf")
    Page paper(@SignedIn Person me, @PathVariable RulingId id, Words words) {
        var ruling = openRuling.open(me, id);
        return Page.file(ruling.reference() + ".pdf", "application/pdf",
                rulingPaper.print(ruling, me, words));
    }

    private List<Block> letter(Ruling ruling, Words words) {
        return RulingLetterText.of(ruling, notices.lastDay(ruling), words.in(ruling.content().language()));
    }
}
