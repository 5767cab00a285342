package no.innovasjonsskolen.replacement;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import no.innovasjonsskolen.admission.Admissions;
import no.innovasjonsskolen.admission.ApplicationId;
import no.innovasjonsskolen.admission.ParticipantId;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.journal.Actor;
import no.innovasjonsskolen.journal.Journal;
import no.innovasjonsskolen.letter.Letter;
import no.innovasjonsskolen.letter.Letters;
import no.innovasjonsskolen.replacement.ReplacementLetters.News;
import no.innovasjonsskolen.replacement.SeatLetters.ToSeat;
import no.innovasjonsskolen.replacement.SeatLetters.ToSuccessor;
import org.springframework.stereotype.Component;

/**
 * Part of every decision about a seat: writes the journal and tells the municipalities, the one whose seat it
 * is and the one who is asked, in the decision's transaction.
 */
@Component
class TellOfSeats {

    private static final Actor HOUSE = Actor.system("replacement");

    private final ReplacementLetters toAll;
    private final SeatLetters toPersons;
    private final Letters letters;
    private final Journal journal;

    TellOfSeats(ReplacementLetters toAll, SeatLetters toPersons, Letters letters, Journal journal) {
        this.toAll = toAll;
        this.toPersons = toPersons;
        this.letters = letters;
        this.journal = journal;
    }

    void asked(Replacement it, String link, Person me, Instant now) {
        record(it, "replacement.act.asked", me.asActor(), now);
        send(toAll.of(it, News.ASKED, now), now);
        send(toPersons.toSeat(it, ToSeat.ASKED, now), now);
        send(toPersons.asking(it, link, now), now);
    }

    void takenBack(Replacement it, Person me, Instant now) {
        record(it, "replacement.act.taken-back", me.asActor(), now);
        send(toAll.of(it, News.TAKEN_BACK, now), now);
        send(toPersons.toSeat(it, ToSeat.KEPT, now), now);
        send(toPersons.toSuccessor(it, ToSuccessor.TAKEN_BACK, now), now);
    }

    void seated(Replacement it, Person me, Instant now) {
        record(it, "replacement.act.seated", me.asActor(), now);
        send(toAll.of(it, News.SEATED, now), now);
        send(toPersons.toSeat(it, ToSeat.SEATED, now), now);
        send(toPersons.toSuccessor(it, ToSuccessor.SEATED, now), now);
    }

    void refused(Replacement it, Person me, Instant now) {
        record(it, "replacement.act.refused", me.asActor(), now);
        send(toAll.of(it, News.REFUSED, now), now);
        send(toPersons.toSeat(it, ToSeat.KEPT, now), now);
    }

    void late(Replacement it, Instant now) {
        record(it, "replacement.act.late", HOUSE, now);
        send(toAll.of(it, News.LATE, now), now);
        send(toPersons.toSeat(it, ToSeat.KEPT, now), now);
        send(toPersons.toSuccessor(it, ToSuccessor.LATE, now), now);
    }

    void leftEmpty(Replacement it, Person me, Instant now) {
        record(it, "replacement.act.left-empty", me.asActor(), now);
        send(toAll.of(it, News.EMPTY, now), now);
        send(toPersons.toSeat(it, ToSeat.EMPTY, now), now);
    }

    /** A participant has said that she cannot come, or that she can after all. */
    void absent(ApplicationId application, ParticipantId id, boolean absent, Person me, Instant now) {
        journal.record(now, me.asActor(), absent ? "replacement.act.absent" : "replacement.act.present",
                Admissions.subject(application), Map.of("seat", id.toString()));
        send(toAll.ofAbsence(application, id, absent, now), now);
    }

    private void record(Replacement it, String act, Actor actor, Instant now) {
        journal.record(now, actor, act, Admissions.subject(it.application()),
                it.successor().map(who -> Map.of("seat", it.seat().toString(), "successor", who.toString()))
                        .orElseGet(() -> Map.of("seat", it.seat().toString())));
    }

    private void send(List<Letter> written, Instant now) {
        written.forEach(letter -> letters.send(letter, now));
    }
}
