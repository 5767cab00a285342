package no.innovasjonsskolen.offer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.spy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.innovasjonsskolen.programme.Call;
import no.innovasjonsskolen.programme.CallDates;
import no.innovasjonsskolen.programme.CallId;
import no.innovasjonsskolen.programme.Programmes;
import no.innovasjonsskolen.site.Deadline;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.EmptyResultDataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Whoever got no place may follow the school from outside, and is told of the next call first. */
class FollowTest extends OffersAtWork {

    /** And no place can be offered to whoever stands in line: the call takes late applications. */
    private static final Instant LIST_IS_OVER = Instant.parse("2027-09-05T22:00:00Z");

    @Autowired
    private AnswerFollow answerFollow;
    @Autowired
    private Followers followers;
    @Autowired
    private Refusals refusals;
    @Autowired
    private CloseList closeList;
    @Autowired
    private ListLetters letters;
    @Autowired
    private Programmes programmes;
    @Autowired
    private JdbcClient db;

    @AfterEach
    void nobodyFollows() {
        db.sql("delete from offer.follower").update();
    }

    @Test
    @DisplayName("Den som venter ennå, har plass eller har trukket søknaden, kan ikke følge skolen")
    void notForAll() {
        select();
        assertThat(answer(3, true)).isEqualTo(new AnswerFollow.Outcome.NotOffered());
        send();
        assertThat(answer(3, true)).as("waits still").isEqualTo(new AnswerFollow.Outcome.NotOffered());
        accept(1);
        clock.travelTo(LIST_IS_OVER.minusSeconds(1), "test");
        assertThat(answer(3, true)).as("stands in line for what is left")
                .isEqualTo(new AnswerFollow.Outcome.NotOffered());
        clock.travelTo(LIST_IS_OVER, "test");
        assertThat(answer(1, true)).as("has a place").isEqualTo(new AnswerFollow.Outcome.NotOffered());
        the(4).withdraw();
        assertThat(answer(4, true)).isEqualTo(new AnswerFollow.Outcome.NotOffered());
        assertThatThrownBy(() -> answerFollow.answer(the(3).coordinator(), the(5).id(), true))
                .as("somebody else's").isInstanceOf(EmptyResultDataAccessException.class);
    }

    @Test
    @DisplayName("Når ventelista er slutt, får de som ikke fikk plass, ett brev; ja, nei og ja igjen er lov, to like svar er ett")
    void answers() {
        select();
        send();
        clock.travelTo(LIST_IS_OVER, "test");
        closeList.close(selection.call());
        closeList.close(selection.call());
        assertThat(lettersAbout("list-follow/", 3)).isPositive();
        var each = lettersAbout("list-follow/", 3);
        assertThat(lettersAbout("list-over/", 3)).isEqualTo(each);
        assertThat(lettersAbout("list-follow/", 1)).as("was offered a place").isZero();

        assertThat(answer(3, true)).isEqualTo(new AnswerFollow.Outcome.Follows());
        assertThat(answer(3, true)).isEqualTo(new AnswerFollow.Outcome.Same());
        assertThat(lettersAbout("list-follows/", 3)).isEqualTo(each);
        assertThat(answer(3, false)).isEqualTo(new AnswerFollow.Outcome.FollowsNot());
        assertThat(followers.of(selection.call())).isEmpty();
        assertThat(answer(3, true)).isEqualTo(new AnswerFollow.Outcome.Follows());
        assertThat(followers.of(selection.call())).singleElement()
                .satisfies(it -> assertThat(it.application()).isEqualTo(the(3).id()));
    }

    @Test
    @DisplayName("De som følger, får ett brev med en gang neste opptak er kunngjort; når fristen der er ute, er svarene slettet")
    void theNextCall() {
        select();
        send();
        clock.travelTo(LIST_IS_OVER, "test");
        answer(3, true);
        answer(4, true);
        answer(4, false);
        var job = job(next());
        tell(job);
        tell(job);

        assertThat(lettersAbout("list-next-call/", 3)).isEqualTo(lettersAbout("list-follows/", 3));
        assertThat(lettersAbout("list-next-call/", 4)).isZero();
        clock.travelTo(Instant.parse("2028-04-15T22:00:00Z"), "test");
        tell(job);
        assertThat(followers.calls()).isEmpty();
    }

    @Test
    @DisplayName("Kommunen leser hva det er å følge skolen, svarer og ombestemmer seg, og kontoret ser hvem som følger")
    void throughThePages() {
        select();
        send();
        var kari = reader().as(the(3).coordinator().id());
        var page = FollowPage.url(the(3).id());
        assertThat(kari.open(page).status()).as("waits still").isEqualTo(404);
        clock.travelTo(LIST_IS_OVER, "test");
        kari = reader().as(the(3).coordinator().id());
        assertThat(kari.open("/soknad/" + the(3).id()).text()).contains("Følg skolen uten plass");
        assertThat(kari.open(page).text()).contains("Det koster ingenting", "Dere har ikke svart",
                "søknadsfristen i neste opptak");
        assertThat(reader().as(the(4).coordinator().id()).open(page).status()).isEqualTo(404);

        var yes = kari.form(kari.open(page), "/ja").send();

        assertThat(yes.text()).contains("Dere følger skolen").doesNotContain("Ja, vi vil");
        var office = reader().as("Eva Lunde");
        assertThat(office.open(FollowersPage.url(selection.call())).text()).contains(the(3).name());
        assertThat(kari.form(kari.open(page), "/nei").send().text()).contains("Dere følger ikke skolen");
        assertThat(office.open(FollowersPage.url(selection.call())).text()).contains("Ingen følger skolen");
    }

    private AnswerFollow.Outcome answer(int number, boolean yes) {
        return answerFollow.answer(the(number).coordinator(), the(number).id(), yes);
    }

    /** How many letters of this kind there are to one of them. */
    private int lettersAbout(String kind, int number) {
        return db.sql("select count(*)::int from letter.outbox where key like :key")
                .param("key", "offer/" + kind + the(number).id().value() + "/%").query(Integer.class)
                .single();
    }

    private void tell(TellFollowers job) {
        new TransactionTemplate(house.getBean(PlatformTransactionManager.class))
                .executeWithoutResult(_ -> job.tell());
    }

    private TellFollowers job(Call next) {
        var with = spy(programmes);
        doReturn(Stream.concat(Stream.of(next), programmes.calls().stream()).toList()).when(with).calls();
        return new TellFollowers(followers, new FollowSeat(offers, refusals, with), offers, letters, clock);
    }

    /** That of the year after, announced now. */
    private Call next() {
        var call = programmes.call(selection.call());
        return new Call(new CallId(UUID.randomUUID()), call.cohort(),
                new CallDates(LocalDate.of(2028, 2, 1), new Deadline(LocalDate.of(2028, 4, 15)), false,
                        LocalDate.of(2028, 5, 28)),
                call.terms(), Optional.empty(), 1);
    }
}
