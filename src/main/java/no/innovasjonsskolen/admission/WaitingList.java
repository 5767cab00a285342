package no.innovasjonsskolen.admission;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.invitation.Invitation;
import no.innovasjonsskolen.invitation.Invitations;
import no.innovasjonsskolen.letter.LetterStanding;
import no.innovasjonsskolen.letter.Letters;
import no.innovasjonsskolen.municipality.MunicipalityName;
import no.innovasjonsskolen.municipality.MunicipalityNumber;
import no.innovasjonsskolen.site.Words;
import org.springframework.stereotype.Component;

/** Everybody an application waits for or has waited for, in three statements however many they are. */
@Component
class WaitingList {

    private final Invitations invitations;
    private final Letters letters;
    private final ApplicationPeriod period;
    private final MunicipalityName names;
    private final SchoolClock clock;

    WaitingList(Invitations invitations, Letters letters, ApplicationPeriod period, MunicipalityName names,
            SchoolClock clock) {
        this.invitations = invitations;
        this.letters = letters;
        this.period = period;
        this.names = names;
        this.clock = clock;
    }

    /**
     * One who is asked.
     *
     * @param what she is asked to do
     * @param steps what has become of her link, oldest first: sent where, delivered, opened
     * @param done whether she has said yes
     * @param remind where she is sent the link or a reminder; empty when nothing is asked of her
     * @param note what to do when the letter did not arrive or she said no; may be empty
     */
    record Row(String name, String what, String status, String tone, List<String> steps, boolean done,
            Optional<String> remind, String note) {}

    /** What is the same for every row. */
    private record Context(Application application, Map<String, Invitation> links, List<LetterStanding> sent,
            boolean asks, boolean open, Words words) {}

    List<Row> of(Application application, Words words) {
        var now = clock.instant();
        var seats = Stream.of(application.participants().stream().map(it -> it.id().toString()),
                application.partners().stream().map(it -> it.id().toString()),
                application.municipalities().stream()
                        .map(it -> Guarantees.Request.seat(application.id(), it)))
                .flatMap(it -> it).toList();
        var context = new Context(application, invitations.newest(seats),
                letters.standing(List.of(StartApplication.subject(application.id()))),
                period.closedToPeople(application, now).isEmpty(), period.closed(application, now).isEmpty(),
                words);
        var rows = new ArrayList<Row>();
        application.municipalities().forEach(it -> rows.add(director(it, context)));
        application.partners().forEach(it -> rows.add(partner(it, context)));
        application.participants().forEach(it -> rows.add(participant(it, context)));
        return rows;
    }

    private Row participant(Participant person, Context context) {
        var words = context.words();
        var url = WaitingPage.url(context.application().id()) + "/deltaker/" + person.id();
        return new Row(person.name().isEmpty() ? words.localize("admission.people.nameless") : person.name(),
                words.localize("admission.waiting.participant"), StateText.of(person.standing(), words),
                StateText.tone(person.standing()), steps(person.id().toString(), "participant/", context),
                person.standing() instanceof Participant.Confirmed,
                context.asks() && !person.hasAnswered() && person.canBeReached() ? Optional.of(url)
                        : Optional.empty(),
                note(person.standing() instanceof Participant.Refused, "participant",
                        person.id().toString(), "participant/", context));
    }

    private Row partner(Partner partner, Context context) {
        var url = WaitingPage.url(context.application().id()) + "/partner/" + partner.id();
        return new Row(partner.name(), context.words().localize("admission.waiting.partner",
                names.of(partner.municipality())), StateText.of(partner.state(), context.words()),
                StateText.tone(partner.state()), steps(partner.id().toString(), "partner/", context),
                partner.agreed(), context.open() && !partner.agreed() ? Optional.of(url) : Optional.empty(),
                note(partner.state() instanceof Partner.Declined, "partner", partner.id().toString(),
                        "partner/", context));
    }

    private Row director(MunicipalityNumber municipality, Context context) {
        var words = context.words();
        var guarantee = context.application().guarantee(municipality);
        var seat = Guarantees.Request.seat(context.application().id(), municipality);
        var url = WaitingPage.url(context.application().id()) + "/garanti/" + municipality.value();
        var said = StateText.of(guarantee, words);
        return new Row(Optional.ofNullable(context.links().get(seat)).map(Invitation::name)
                .orElseGet(() -> words.localize("admission.waiting.director.unknown")),
                words.localize("admission.waiting.director", names.of(municipality)),
                said.isEmpty() ? words.localize("admission.standing.named") : said, StateText.tone(guarantee),
                steps(seat, "guarantee/", context), guarantee instanceof Guarantee.Signed,
                context.open() && guarantee instanceof Guarantee.AskedFor ? Optional.of(url)
                        : Optional.empty(),
                guarantee instanceof Guarantee.NotAsked ? words.localize("admission.waiting.director.ask")
                        : note(guarantee instanceof Guarantee.Declined, "director", seat, "guarantee/",
                                context));
    }

    private static List<String> steps(String seat, String key, Context context) {
        var link = context.links().get(seat);
        if (link == null) {
            return List.of();
        }
        var words = context.words();
        var steps = new ArrayList<String>();
        steps.add(words.localize("admission.waiting.sent", words.dateTime(link.invitedAt()), link.email()));
        letter(link, key, context).ifPresent(it -> steps.add(words.say(it.progress())));
        link.openedAt()
                .ifPresent(at -> steps.add(words.localize("admission.waiting.opened", words.dateTime(at))));
        return steps;
    }

    /** The newest letter that carried a link to this. */
    private static Optional<LetterStanding> letter(Invitation link, String key, Context context) {
        return context.sent().stream().filter(it -> it.key().startsWith("admission/" + key + link.about()))
                .reduce((_, newer) -> newer);
    }

    private static String note(boolean saidNo, String who, String seat, String key, Context context) {
        if (saidNo) {
            return context.words().localize("admission.waiting." + who + ".no");
        }
        var link = context.links().get(seat);
        return link != null && letter(link, key, context)
                .filter(it -> it.progress() instanceof LetterStanding.NotDelivered).isPresent()
                        ? context.words().localize("admission.waiting.not-delivered") : "";
    }
}
