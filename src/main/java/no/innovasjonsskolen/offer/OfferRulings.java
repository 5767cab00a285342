package no.innovasjonsskolen.offer;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import no.innovasjonsskolen.admission.Admissions;
import no.innovasjonsskolen.admission.ApplicationId;
import no.innovasjonsskolen.admission.LetterContacts;
import no.innovasjonsskolen.identity.People;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.identity.PersonId;
import no.innovasjonsskolen.letter.LetterWords;
import no.innovasjonsskolen.letter.Recipient;
import no.innovasjonsskolen.municipality.MunicipalityName;
import no.innovasjonsskolen.placement.Exclusion;
import no.innovasjonsskolen.programme.CallId;
import no.innovasjonsskolen.ruling.AppealStanding;
import no.innovasjonsskolen.ruling.AppealStanding.Stage;
import no.innovasjonsskolen.ruling.Earlier;
import no.innovasjonsskolen.ruling.Ground;
import no.innovasjonsskolen.ruling.NewRuling;
import no.innovasjonsskolen.ruling.Ruling;
import no.innovasjonsskolen.ruling.RulingText;
import no.innovasjonsskolen.ruling.Rulings;
import no.innovasjonsskolen.ruling.Signed;
import no.innovasjonsskolen.ruling.Signed.Officer;
import no.innovasjonsskolen.site.Words;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The rulings on places: what each application gets, why, and until when. */
@Component
class OfferRulings {

    static final String KEY = "offer.ruling.";

    /** The application is not in the pool, for a reason that the school has judged. */
    static final String OUTSIDE = "outside";

    /** It was outside a version of the pool, and is in the next. */
    static final String INCLUDED = "included";

    private final Rulings rulings;
    private final LetterContacts contacts;
    private final Admissions admissions;
    private final People people;
    private final LetterWords letterWords;
    private final MunicipalityName names;

    OfferRulings(Rulings rulings, LetterContacts contacts, Admissions admissions, People people,
            LetterWords letterWords,
            MunicipalityName names) {
        this.rulings = rulings;
        this.contacts = contacts;
        this.admissions = admissions;
        this.people = people;
        this.letterWords = letterWords;
        this.names = names;
    }

    /** A place is offered: to one who was selected, or whose turn has come. */
    @Transactional(propagation = Propagation.MANDATORY)
    void offered(Offer offer, Standing standing, Person by, Instant now) {
        var left = offer.origin() == Offer.Origin.LEFT;
        make(offer.application(), standing.selected().problem().fingerprint(),
                "offered", words -> OfferGround.of(left ? "left" : "offered", words),
                by, now, words -> {
                    var how = KEY + "offered." + how(offer, standing);
                    return new RulingText(words.localize(KEY + "offered.title"),
                            words.localize(KEY + "offered.result"),
                            List.of(words.localize(how), words.localize(left ? KEY + "left.rule"
                                    : offer.origin() == Offer.Origin.REDRAW ? KEY + "kept"
                                    : KEY + "published")),
                            List.of(words.localize(KEY + "offered.next", offer.replyBy().orElseThrow())));
                });
    }

    /** Nothing was drawn where there was room for all. */
    private static String how(Offer offer, Standing standing) {
        return offer.origin() == Offer.Origin.SELECTED && standing.selected().seed().isEmpty() ? "all"
                : offer.origin().name().toLowerCase(Locale.ROOT);
    }

    /** The place is taken from those who had it. No earlier ruling is changed: it was rightly given. */
    @Transactional(propagation = Propagation.MANDATORY)
    void ended(Offer offer, Offer.Ended ended, Person by, Instant now) {
        make(offer.application(), offer.selection().value().toString(), "ended", by, now,
                words -> new RulingText(words.localize(KEY + "ended.title"),
                        words.localize(KEY + "ended.result"),
                        List.of(words.localize(KEY + "ended.why", ended.why())),
                        List.of(words.localize(KEY + "ended.next"))));
    }

    /** The application waits, with a number. */
    @Transactional(propagation = Propagation.MANDATORY)
    void waiting(ApplicationId application, int place, Standing standing, Round round, Person by,
            Instant now) {
        make(application, standing.selected().problem().fingerprint(), "waiting", by, now,
                words -> new RulingText(
                        words.localize(KEY + "waiting.title"), words.localize(KEY + "waiting.result", place),
                        List.of(words.localize(KEY + "waiting.why", standing.selected().selected().size(),
                                standing.selected().applications().size()),
                                words.localize(KEY + "published")),
                        List.of(words.localize(KEY + "waiting.next", round.listEnds()))));
    }

    /** The draw was computed anew with it, and it was not drawn: it waits, after all others. */
    @Transactional(propagation = Propagation.MANDATORY)
    void waitingLast(ApplicationId application, int place, LateRight right, Round round, Person by,
            Instant now) {
        make(application, right.fingerprint(), "waiting", by, now,
                words -> new RulingText(
                        words.localize(KEY + "waiting.title"), words.localize(KEY + "waiting.result", place),
                        List.of(words.localize(KEY + "waiting.late"), words.localize(KEY + "published")),
                        List.of(words.localize(KEY + "waiting.next", round.listEnds()))));
    }

    /**
     * It is in no pool, and is given no place with those who are.
     *
     * @param limit the deadline, or how many persons are a group
     * @param mayCome whether it may have one of the places that are left when nobody waits any more
     */
    @Transactional(propagation = Propagation.MANDATORY)
    void outside(ApplicationId application, Exclusion why, Object limit, boolean mayCome, Person by,
            Instant now) {
        var key = KEY + (why == Exclusion.LATE ? "outside.late" : "outside.too-few");
        make(application, "pool", OUTSIDE, by, now, words -> new RulingText(
                words.localize(KEY + "outside.title"), words.localize(KEY + "outside.result"),
                List.of(words.localize(key, limit)),
                Stream.of(mayCome ? "outside.rolling" : "", "outside.next").filter(it -> !it.isEmpty())
                        .map(it -> words.localize(KEY + it)).toList()));
    }

    /** It was outside, and is in the version of the pool that counts now. */
    @Transactional(propagation = Propagation.MANDATORY)
    void included(ApplicationId application, Person by, Instant now) {
        make(application, "pool", INCLUDED, by, now, words -> new RulingText(
                words.localize(KEY + "included.title"), words.localize(KEY + "included.result"),
                List.of(words.localize(KEY + "included.why")),
                List.of(words.localize(KEY + "included.next"))));
    }

    /** Those of these whose newest ruling is that they are outside. */
    Set<ApplicationId> refused(Collection<ApplicationId> applications) {
        return newest(applications).entrySet().stream()
                .filter(it -> isOutside(it.getValue())).map(Map.Entry::getKey)
                .collect(toSet());
    }

    static boolean isOutside(Ruling ruling) {
        return ruling.content().result().equals(OUTSIDE);
    }

    static boolean isWaiting(Ruling ruling) {
        return ruling.content().result().equals("waiting");
    }

    /** The one that counts of each; one about which nothing is decided is not in the answer. */
    Map<ApplicationId, Ruling> newest(Collection<ApplicationId> applications) {
        return rulings.ofCases(applications.stream().map(OfferRulingKind::about).toList()).values().stream()
                .map(List::getLast)
                .collect(toMap(it -> new ApplicationId(it.content().about().id()), it -> it));
    }

    /**
     * The same, without those that say that an application is in, for one that is outside again has none, and
     * without those that the board has annulled: it decides nothing about them.
     */
    Map<ApplicationId, Ruling> ofOutside(Collection<ApplicationId> applications) {
        var newest = newest(applications);
        var annulled = rulings.appealsAgainst(newest.values().stream().map(Ruling::id).toList()).stream()
                .filter(it -> it.stage() == Stage.SENT_BACK).map(AppealStanding::ruling).collect(toSet());
        return newest.entrySet().stream()
                .filter(it -> !it.getValue().content().result().equals(INCLUDED)
                        && !annulled.contains(it.getValue().id()))
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The one that counts; empty before anything is decided. */
    Optional<Ruling> newest(ApplicationId application) {
        return rulings.ofCase(OfferRulingKind.about(application)).stream().reduce((_, last) -> last);
    }

    /** Whether somebody acts for the application herself, and must not decide (fvl § 6). */
    boolean isOwn(Person by, ApplicationId application) {
        return contacts.acting(application).contains(by.id()) || parties(application).contains(by.id());
    }

    /** The same of every application of a call, however many there are. */
    boolean isOwnOfAny(Person by, CallId call, Collection<ApplicationId> applications) {
        return contacts.isActing(by.id(), call)
                || rulings.ofCases(applications.stream().map(OfferRulingKind::about).toList()).values()
                        .stream()
                        .flatMap(List::stream).anyMatch(it -> it.content().party().equals(by.id()));
    }

    private List<PersonId> parties(ApplicationId application) {
        return rulings.ofCase(OfferRulingKind.about(application)).stream()
                .map(it -> it.content().party()).toList();
    }

    private void make(ApplicationId application, String rules, String result, Person by, Instant now,
            Function<Words, RulingText> text) {
        make(application, rules, result, words -> OfferGround.of(result, words), by, now, text);
    }

    private void make(ApplicationId application, String rules, String result, Function<Words, Ground> ground,
            Person by, Instant now, Function<Words, RulingText> text) {
        var about = OfferRulingKind.about(application);
        var before = newest(application);
        var acting = contacts.acting(application);
        var party = before.map(it -> it.content().party()).filter(acting::contains)
                .orElseGet(acting::getFirst);
        var words = words(application, people.get(party));
        var she = Officer.of(by);
        rulings.make(by, new NewRuling(about, party, words.language(),
                "selection " + rules, result, List.of(ground.apply(words)),
                text.apply(words),
                new Signed(new Signed.Contact(by.name(), by.email()), she, she, List.of(she)),
                before.filter(it -> !result.equals("ended") && !it.content().result().equals(INCLUDED))
                        .map(it -> new Earlier(it.id(), relation(it, result)))),
                now);
    }

    private static Earlier.Relation relation(Ruling before, String result) {
        return isOutside(before)
                || result.equals("offered") && isWaiting(before)
                        ? Earlier.Relation.REVERSES : Earlier.Relation.CORRECTS;
    }

    /** What is written to a municipality is written in its own language. */
    private Words words(ApplicationId application, Person party) {
        var language = names.letterLanguage(admissions.municipalities(application).getFirst());
        return letterWords.to(new Recipient(party.name(), party.email()), language).in(language);
    }
}
