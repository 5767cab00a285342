package no.innovasjonsskolen.replacement;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import no.innovasjonsskolen.admission.Admissions;
import no.innovasjonsskolen.admission.ApplicationId;
import no.innovasjonsskolen.admission.ParticipantId;
import no.innovasjonsskolen.admission.Seats;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.journal.Actor;
import no.innovasjonsskolen.journal.Journal;
import no.innovasjonsskolen.letter.Letter;
import no.innovasjonsskolen.letter.Letters;
import no.innovasjonsskolen.replacement.ReplacementLetters.News;
import no.innovasjonsskolen.replacement.ReplacementLetters.Word;
import no.innovasjonsskolen.replacement.SeatLetters.ToSeat;
import no.innovasjonsskolen.replacement.SeatLetters.ToSuccessor;
import org.springframework.stereotype.Component;

/**
 * Part of every decision about a seat: writes the journal and tells the municipalities, the one whose seat it
 * is and the one who is asked, in the decision's transaction. Whoever has left a seat, or said no to it,
 * hears no more of it.
 */
@Component
class TellOfSeats {

    private static final Actor HOUSE = Actor.system("replacement");

    private final ReplacementLetters toAll;
    private final SeatLetters toPersons;
    private final Seats seats;
    private final Letters letters;
    private final Journal journal;

    TellOfSeats(ReplacementLetters toAll, SeatLetters toPersons, Seats seats, Letters letters,
            Journal journal) {
        this.toAll = toAll;
        this.toPersons = toPersons;
        this.seats = seats;
        this.letters = letters;
        this.journal = journal;
    }

    void asked(Replacement it, String link, Person me, Instant now) {
        record(it, "replacement.act.asked", me.asActor(), now);
        send(toAll.of(it, News.ASKED, now), now);
        tell(isHeld(it), it, ToSeat.ASKED, now);
        send(toPersons.asking(it, link, now), now);
    }

    void takenBack(Replacement it, Person me, Instant now) {
        record(it, "replacement.act.taken-back", me.asActor(), now);
        send(toAll.of(it, News.TAKEN_BACK, now), now);
        tell(isHeld(it), it, ToSeat.KEPT, now);
        send(toPersons.toSuccessor(it, ToSuccessor.TAKEN_BACK, now), now);
    }

    /** @param held whether somebody had it until then */
    void seated(Replacement it, boolean held, Person me, Instant now) {
        record(it, "replacement.act.seated", me.asActor(), now);
        send(toAll.of(it, News.SEATED, now), now);
        tell(held, it, ToSeat.SEATED, now);
        send(toPersons.toSuccessor(it, ToSuccessor.SEATED, now), now);
    }

    void refused(Replacement it, Person me, Instant now) {
        record(it, "replacement.act.refused", me.asActor(), now);
        send(toAll.of(it, News.REFUSED, now), now);
        tell(isHeld(it), it, ToSeat.KEPT, now);
    }

    /** She says no to a seat of a group that has no place any more: nobody waits for her answer. */
    void refusedWithoutPlace(Replacement it, Person me, Instant now) {
        record(it, "replacement.act.refused", me.asActor(), now);
    }

    /** The group has lost its place, and its municipalities know it: only she who was asked is told. */
    void placeLost(Replacement it, Instant now) {
        record(it, "replacement.act.no-place", HOUSE, now);
        send(toPersons.toSuccessor(it, ToSuccessor.NO_PLACE, now), now);
    }

    void late(Replacement it, Instant now) {
        record(it, "replacement.act.late", HOUSE, now);
        send(toAll.of(it, News.LATE, now), now);
        tell(isHeld(it), it, ToSeat.KEPT, now);
        send(toPersons.toSuccessor(it, ToSuccessor.LATE, now), now);
    }

    /** @param held whether somebody had it until then */
    void leftEmpty(Replacement it, boolean held, Person me, Instant now) {
        record(it, "replacement.act.left-empty", me.asActor(), now);
        send(toAll.of(it, News.EMPTY, now), now);
        tell(held, it, ToSeat.EMPTY, now);
    }

    /** A participant has said that she cannot come, or that she can after all. */
    void said(ApplicationId application, ParticipantId id, Word word, Person me, Instant now) {
        journal.record(now, me.asActor(),
                word == Word.PRESENT ? "replacement.act.present" : "replacement.act.absent",
                Admissions.subject(application), Map.of("seat", id.toString()));
        send(toAll.ofWord(application, id, word, now), now);
    }

    private void record(Replacement it, String act, Actor actor, Instant now) {
        journal.record(now, actor, act, Admissions.subject(it.application()),
                it.successor().map(who -> Map.of("seat", it.seat().toString(), "successor", who.toString()))
                        .orElseGet(() -> Map.of("seat", it.seat().toString())));
    }

    private void tell(boolean held, Replacement it, ToSeat news, Instant now) {
        if (held) {
            send(toPersons.toSeat(it, news, now), now);
        }
    }

    private boolean isHeld(Replacement it) {
        return seats.sitter(it.seat()).takesPart();
    }

    private void send(List<Letter> written, Instant now) {
        written.forEach(letter -> letters.send(letter, now));
    }
}
