package no.innovasjonsskolen.offer;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.innovasjonsskolen.admission.ApplicationId;
import no.innovasjonsskolen.admission.Cases;
import no.innovasjonsskolen.admission.Cases.Title;
import no.innovasjonsskolen.municipality.MunicipalityName;
import no.innovasjonsskolen.programme.CallId;
import no.innovasjonsskolen.site.SummaryRow;
import no.innovasjonsskolen.site.Words;
import org.springframework.stereotype.Component;

/** Draws the office's board of a call, asking a fixed number of times however many there are. */
@Component
class Boards {

    private final Cases cases;
    private final ChangedGroups changedGroups;
    private final MunicipalityName names;
    private final List<LeftPlaces.OnBoard> rooms;

    Boards(Cases cases, ChangedGroups changedGroups, MunicipalityName names,
            List<LeftPlaces.OnBoard> rooms) {
        this.rooms = rooms;
        this.changedGroups = changedGroups;
        this.cases = cases;
        this.names = names;
    }

    /** What the room above says of those who stand in line for what is left. */
    Optional<LeftPlaces.Shown> line(CallId call, Words words) {
        return rooms.stream().flatMap(it -> it.of(call, words).stream()).findFirst();
    }

    Board of(Standing standing, Instant now, Words words) {
        var titles = cases.titles(Stream.concat(
                standing.selected().applications().values().stream(),
                standing.beside().stream().map(Offer::application)).map(ApplicationId::value).toList());
        var waiting = standing.waiting();
        return new Board(facts(standing, now, words),
                standing.round().isEmpty() ? List.of() : standing.faults(now).stream()
                        .map(it -> OfferText.fault(it, standing.problem(), words)).toList(),
                standing.waived().stream().map(it -> words.localize("offer.board.waived.line",
                        OfferText.rule(it.rule(), standing.selected().problem(), words), it.reason(), it.by(),
                        words.dateTime(it.at()))).toList(),
                changedGroups.in(standing, now).stream().map(it -> changed(it, titles, words)).toList(),
                Stream.concat(standing.offers().stream(), standing.beside().stream())
                        .map(it -> line(it, titles, now, words)).toList(),
                IntStream.range(0, waiting.size())
                        .mapToObj(it -> waits(standing, waiting.get(it), it + 1, titles))
                        .toList(),
                standing.round().filter(it -> !it.listEnds().hasPassed(now)).isPresent()
                        && !standing.isFull() && !waiting.isEmpty()
                        || !ends(standing, now).isEmpty());
    }

    /** Offers that are over, and whose place can go on. */
    private static List<Offer> ends(Standing standing, Instant now) {
        return standing.ending().stream().filter(it -> !it.holdsAt(now)).toList();
    }

    private static List<SummaryRow> facts(Standing standing, Instant now, Words words) {
        var rows = new ArrayList<SummaryRow>();
        standing.round().ifPresent(it -> {
            rows.add(row("sent",
                    words.localize("offer.board.sent.text", words.dateTime(it.sentAt()), it.name()),
                    words));
            rows.add(row("reply-by", words.say(it.replyBy()), words));
            rows.add(row("list-ends", words.say(it.listEnds()), words));
        });
        var holding = Stream.concat(standing.living().stream(), standing.left().stream()
                .filter(it -> it.ended().isEmpty())).toList();
        rows.add(row("answers", words.localize("offer.board.answers.text", standing.capacity(),
                count(holding, now, Offer.Accepted.class), count(holding, now, Offer.Sent.class),
                standing.waiting().size()), words));
        if (!standing.late().isEmpty()) {
            rows.add(row("late", words.localize("offer.board.late.text", standing.late().size()), words));
        }
        return rows;
    }

    private static int count(List<Offer> offers, Instant now, Class<? extends Offer.State> state) {
        return (int) offers.stream().filter(it -> state.isInstance(it.stateAt(now))).count();
    }

    private static SummaryRow row(String name, String value, Words words) {
        return new SummaryRow(words.localize("offer.board." + name), value, Optional.empty());
    }

    private Board.Line line(Offer offer, Map<UUID, Title> titles, Instant now, Words words) {
        var title = Optional.ofNullable(titles.get(offer.application().value()));
        return new Board.Line(String.valueOf(offer.place()),
                title.map(it -> names.of(it.lead())).orElse(offer.code()),
                title.map(Title::reference).orElse(""),
                OfferText.status(offer, now, words), OfferText.tone(offer, now),
                words.localize("offer.origin." + offer.origin().name().toLowerCase(Locale.ROOT)),
                Optional.of(words.url(CaseOfferPage.url(offer.application()))));
    }

    private Board.Line waits(Standing standing, String code, int place, Map<UUID, Title> titles) {
        var title = Optional.ofNullable(standing.selected().applications().get(code))
                .flatMap(it -> Optional.ofNullable(titles.get(it.value())));
        return new Board.Line(String.valueOf(place), title.map(it -> names.of(it.lead())).orElse(code),
                title.map(Title::reference).orElse(""), "", "", "", Optional.empty());
    }

    private Board.Line changed(ApplicationId application, Map<UUID, Title> titles, Words words) {
        var title = Optional.ofNullable(titles.get(application.value()));
        return new Board.Line("", title.map(it -> names.of(it.lead())).orElse(""),
                title.map(Title::reference).orElse(""), "", "", "",
                Optional.of(words.url(GroupPage.url(application))));
    }
}
