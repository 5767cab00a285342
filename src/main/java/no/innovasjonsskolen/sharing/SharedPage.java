package no.innovasjonsskolen.sharing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.innovasjonsskolen.admission.Admissions;
import no.innovasjonsskolen.admission.Admissions.Nameless;
import no.innovasjonsskolen.attempt.Attempts;
import no.innovasjonsskolen.attempt.ClientAddress;
import no.innovasjonsskolen.identity.SignIn;
import no.innovasjonsskolen.municipality.MunicipalityName;
import no.innovasjonsskolen.programme.Commitment;
import no.innovasjonsskolen.programme.Programmes;
import no.innovasjonsskolen.site.Access;
import no.innovasjonsskolen.site.Page;
import no.innovasjonsskolen.site.SummaryRow;
import no.innovasjonsskolen.site.Who;
import no.innovasjonsskolen.site.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What a municipal council reads: the application without names. */
@Controller
class SharedPage {

    /**
     * @param sent when it was sent; empty for one that is not
     * @param commitment what a place costs, in days, hours and money, and whom to ask
     * @param until how long the link works
     */
    record View(String title, String reference, Optional<String> sent, List<SummaryRow> rows,
            Commitment commitment, String until) {}

    private final Admissions admissions;
    private final Programmes programmes;
    private final LivingLinks living;
    private final ShareLinks links;
    private final MunicipalityName names;
    private final Attempts attempts;

    SharedPage(Admissions admissions, Programmes programmes, LivingLinks living, ShareLinks links,
            MunicipalityName names, Attempts attempts) {
        this.admissions = admissions;
        this.programmes = programmes;
        this.living = living;
        this.links = links;
        this.names = names;
        this.attempts = attempts;
    }

    static String url(String secret) {
        return "/delt/" + secret;
    }

    /** Only what is not found is counted as an attempt: a whole council may read from one address. */
    @Access(Who.EVERYONE)
    @GetMapping("/delt/{secret}")
    Page show(@PathVariable String secret, ClientAddress from, Words words) {
        var shared = living.behind(secret);
        if (shared.isEmpty()) {
            attempts.spend("sharing", from);
            return Page.gone(new SharedNoMore());
        }
        var application = shared.get();
        if (!isOpenedByAWriter(application)) {
            links.opened(application.id());
        }
        return Page.show(new View(
                words.localize("sharing.shared.title", names.of(application.municipalities())),
                application.reference(),
                application.sentAt().map(at -> words.localize("sharing.shared.sent", words.dateTime(at))),
                rows(application, words), programmes.commitment(application.call(), words),
                words.localize("sharing.shared.until", programmes.call(application.call()).lastDay())));
    }

    /** Whoever writes in it may look at what she shared; that is not the council's opening it. */
    private boolean isOpenedByAWriter(Nameless application) {
        return SignIn.current().filter(me -> admissions.ownApplications(me).stream()
                .anyMatch(own -> own.id().equals(application.id()))).isPresent();
    }

    private List<SummaryRow> rows(Nameless application, Words words) {
        var sectors = application.sectors().stream().map(words::say).toList();
        return Stream.concat(Stream.of(
                row("municipalities", names.of(application.municipalities()), words),
                row("people", words.localize("sharing.shared.people.text", application.participants()),
                        words),
                row("sectors", words.list(sectors), words),
                row("guaranteed", application.guaranteed().isEmpty()
                        ? words.localize("sharing.shared.guaranteed.none")
                        : names.of(application.guaranteed()), words)),
                application.answers().stream().map(it -> new SummaryRow(words.say(it.question()), it.value(),
                        Optional.empty())))
                .toList();
    }

    private static SummaryRow row(String name, String value, Words words) {
        return new SummaryRow(words.localize("sharing.shared." + name), value, Optional.empty());
    }
}
