package no.innovasjonsskolen.placement;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.innovasjonsskolen.admission.ApplicationId;
import no.innovasjonsskolen.admission.Contenders;
import no.innovasjonsskolen.admission.LetterContacts;
import no.innovasjonsskolen.identity.People;
import no.innovasjonsskolen.letter.Letter;
import no.innovasjonsskolen.letter.Letters;
import no.innovasjonsskolen.letter.Recipient;
import no.innovasjonsskolen.placement.PlacementLetters.To;
import no.innovasjonsskolen.programme.CallId;
import org.springframework.stereotype.Component;

/** Sends the room's letters to everybody who acts for an application, partners too. */
@Component
class PlacementOutbox {

    private final Contenders contenders;
    private final PublicDraws draws;
    private final PlacementLetters writing;
    private final Letters letters;
    private final LetterContacts contacts;
    private final People people;

    PlacementOutbox(Contenders contenders, PublicDraws draws, PlacementLetters writing, Letters letters,
            LetterContacts contacts, People people) {
        this.contenders = contenders;
        this.draws = draws;
        this.writing = writing;
        this.letters = letters;
        this.contacts = contacts;
        this.people = people;
    }

    /** To all who are in, and to those who have sent an application that is not. */
    void frozen(Pool pool, Instant at) {
        send(pool.call(), told(pool), at, (place, to) -> switch (place) {
            case Pool.In in -> writing.in(pool, in, to);
            case Pool.Out out -> writing.out(pool, out, to);
        });
    }

    /** To the same as were told of it. */
    void opened(Pool pool, boolean aside, String reason, Instant at) {
        send(pool.call(), told(pool), at, (_, to) -> writing.opened(pool, aside, reason, to));
    }

    /** To all who are in. */
    void announced(Pool pool, Announced lottery, Instant at) {
        var in = pool.in().stream().collect(Collectors.toMap(Pool.Entry::application,
                it -> new Pool.In(it.code().orElseThrow())));
        send(pool.call(), in, at, (place, to) -> writing.announced(pool, lottery, place, to));
    }

    /** To those who act for the application that the objection was raised for, and to whoever raised it. */
    void answered(CallId call, Objection objection, Objection.Reply reply, Instant at) {
        var by = people.get(objection.by());
        send(call, Map.of(objection.application(), objection), at,
                List.of(new Recipient(by.name(), by.email())),
                (about, to) -> writing.answered(about, reply, to));
    }

    private static Map<ApplicationId, Pool.Place> told(Pool pool) {
        return pool.entries().stream().filter(PlacementOutbox::isTold).collect(
                Collectors.toMap(Pool.Entry::application, Pool.Entry::place));
    }

    private <T> void send(CallId call, Map<ApplicationId, T> told, Instant at,
            BiFunction<T, To, Letter> write) {
        send(call, told, at, List.of(), write);
    }

    private <T> void send(CallId call, Map<ApplicationId, T> told, Instant at, List<Recipient> others,
            BiFunction<T, To, Letter> write) {
        var url = draws.url(call);
        for (var contender : contenders.of(call)) {
            var what = told.get(contender.id());
            if (what != null) {
                readers(contender.id(), others).forEach(reader -> letters.send(write.apply(what,
                        new To(contender.id(), contender.reference(), contender.municipalities().getFirst(),
                                reader, url)),
                        at));
            }
        }
    }

    /** One letter to each address. */
    private Collection<Recipient> readers(ApplicationId id, List<Recipient> others) {
        return Stream.concat(contacts.all(id).stream(), others.stream())
                .collect(Collectors.toMap(it -> it.email().toLowerCase(Locale.ROOT), it -> it,
                        (first, _) -> first, LinkedHashMap::new))
                .values();
    }

    private static boolean isTold(Pool.Entry entry) {
        return entry.why().filter(it -> it == Exclusion.WITHDRAWN || it == Exclusion.NOT_SENT).isEmpty();
    }
}
