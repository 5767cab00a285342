package no.innovasjonsskolen.offer;

import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.innovasjonsskolen.admission.ApplicationId;
import no.innovasjonsskolen.admission.LetterContacts;
import no.innovasjonsskolen.identity.PersonId;
import no.innovasjonsskolen.ruling.CaseRef;
import no.innovasjonsskolen.ruling.RulingKind;
import no.innovasjonsskolen.site.Words;
import org.springframework.stereotype.Component;

/**
 * What rulings on places are about. A municipality is their party: everybody who acts for the application
 * reads them and may appeal.
 */
@Component
class OfferRulingKind implements RulingKind {

    private static final String KIND = "place";

    /** From the worst to the best. */
    private static final List<String> RESULTS = List.of("ended", "outside", "included",
            "waiting", "offered");

    private final LetterContacts contacts;
    private final LateRights rights;

    OfferRulingKind(LetterContacts contacts, LateRights rights) {
        this.contacts = contacts;
        this.rights = rights;
    }

    static CaseRef about(ApplicationId application) {
        return new CaseRef(KIND, application.value());
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String name(Words words) {
        return words.localize("offer.ruling.about");
    }

    @Override
    public boolean isWorse(String result, String than) {
        return RESULTS.indexOf(result) < RESULTS.indexOf(than);
    }

    @Override
    public String officeUrl(UUID id) {
        return CaseOfferPage.url(new ApplicationId(id));
    }

    /** Whoever was outside is drawn for alone: that gives her a ruling once it is drawn. */
    @Override
    public Set<UUID> settled(Collection<UUID> cases) {
        return rights.given(cases);
    }

    @Override
    public List<PersonId> actingFor(UUID id) {
        return contacts.acting(new ApplicationId(id));
    }

    @Override
    public Set<UUID> stillOf(PersonId party, Collection<UUID> cases) {
        return contacts.actedForBy(party, cases.stream().map(ApplicationId::new).toList()).stream()
                .map(ApplicationId::value).collect(toSet());
    }
}
