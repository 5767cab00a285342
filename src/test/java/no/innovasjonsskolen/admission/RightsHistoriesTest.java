package no.innovasjonsskolen.admission;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import no.innovasjonsskolen.HouseTest;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.form.Written;
import no.innovasjonsskolen.identity.EndRole;
import no.innovasjonsskolen.identity.People;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.identity.PersonId;
import no.innovasjonsskolen.identity.Role;
import no.innovasjonsskolen.identity.RoleKind;
import no.innovasjonsskolen.identity.Secret;
import no.innovasjonsskolen.invitation.Accepting;
import no.innovasjonsskolen.letter.Recipient;
import no.innovasjonsskolen.municipality.Municipalities;
import no.innovasjonsskolen.municipality.MunicipalityNumber;
import no.innovasjonsskolen.programme.CallId;
import no.innovasjonsskolen.programme.Programmes;
import no.innovasjonsskolen.site.NotFound;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.EmptyResultDataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Whatever order people ask, answer, hand over, remove, end, withdraw and wait in: after each step everybody
 * finds and changes what {@link RightsModel} says, by the same decisions that the pages ask.
 * {@code -Dskolen.histories=1000} tries as many.
 */
class RightsHistoriesTest extends HouseTest {

    private static final int HISTORIES = Integer.getInteger("skolen.histories", 24);
    private static final int STEPS = 20;
    private static final Pattern LINK = Pattern.compile("/invitasjon/([A-Za-z0-9_-]+)");

    @Autowired
    private ApplicationContext house;
    @Autowired
    private PlatformTransactionManager transactions;
    @Autowired
    private JdbcClient db;
    @Autowired
    private People people;
    @Autowired
    private Applications applications;
    @Autowired
    private Admissions admissions;
    @Autowired
    private Guarantees guarantees;

    @AfterEach
    void goOn() {
        clock.goOn();
    }

    @Test
    @DisplayName("I tilfeldige forløp finner og endrer hver og en det modellen sier, verken mer eller mindre")
    void everybodyMayWhatTheModelSays() {
        inTheCall();
        var begins = clock.instant();
        var seed = Long.getLong("skolen.seed", new Random().nextLong());
        for (int number = 0; number < HISTORIES; number++) {
            var of = seed + number;
            var history = new History(new Random(of), begins);
            try {
                undone(TransactionDefinition.PROPAGATION_REQUIRED, () -> {
                    history.run();
                    return true;
                });
            } catch (AssertionError | RuntimeException wrong) {
                throw new AssertionError(
                        "-Dskolen.seed=%d, step and person: %s: %s".formatted(of, history.told,
                                wrong.getMessage()),
                        wrong);
            }
        }
    }

    /** What somebody gets when she tries; nothing she did is left. */
    private <T> T undone(int propagation, Supplier<T> attempt) {
        var template = new TransactionTemplate(transactions);
        template.setPropagationBehavior(propagation);
        return template.execute(undo -> {
            undo.setRollbackOnly();
            return attempt.get();
        });
    }

    /** Whether she finds it, by a question or a decision; what is not hers is not found. */
    private boolean finds(Supplier<?> attempt) {
        try {
            undone(TransactionDefinition.PROPAGATION_NESTED, attempt);
            return true;
        } catch (EmptyResultDataAccessException | NotFound notHers) {
            return false;
        }
    }

    /** One application and those who have a hand in it. */
    private final class History {

        private final Random random;
        private final List<Person> persons = new ArrayList<>();
        private final List<String> told = new ArrayList<>();
        private RightsModel model;
        private ApplicationId id;
        private CallId call;
        private Instant now;
        private long letters;

        History(Random random, Instant begins) {
            this.random = random;
            this.now = begins;
        }

        void run() {
            begin();
            for (int i = 0; i < STEPS; i++) {
                goOn(Duration.ofMinutes(1));
                step();
                remember();
                check();
            }
        }

        private void begin() {
            clock.stopAt(now);
            call = house.getBean(Programmes.class).currentCall(now).orElseThrow().id();
            var claims = house.getBean(Claims.class);
            var free = house.getBean(Municipalities.class).all(LocalDate.ofInstant(now, SchoolClock.OSLO))
                    .stream().map(it -> it.number()).filter(it -> claims.holding(call, it).isEmpty())
                    .toList();
            model = new RightsModel(free.getFirst(), free.getLast());
            IntStream.range(0, 6).forEach(i -> persons.add(new Person(PersonId.random(), "Person " + i,
                    "p" + i + "@retter.example", Optional.empty())));
            model.now = now;
            persons.forEach(person -> people.add(person, now));
            give(model.lead, persons.getFirst());
            id = ((StartApplication.Outcome.Started) house.getBean(StartApplication.class).start(
                    persons.getFirst(),
                    new StartApplication.Beginning(model.lead, Optional.empty(), true))).id();
            letters = newestLetter();
            if (random.nextBoolean()) {
                askPartner(persons.getFirst());
                remember();
                var link = model.links.getFirst();
                use(link, addressee(link));
                answerPartner(true);
            }
        }

        private void goOn(Duration time) {
            now = now.plus(time);
            clock.stopAt(now);
            model.now = now;
            model.over = house.getBean(Programmes.class).call(call).isOver(now);
        }

        private void step() {
            var me = anybody();
            var step = random.nextInt(27);
            told.add(step + " " + me.name());
            switch (step) {
                case 0 -> give(random.nextBoolean() ? model.lead : model.neighbour, me);
                case 1 -> endRole(random.nextBoolean() ? model.lead : model.neighbour, me);
                case 2, 3 -> house.getBean(InviteColleague.class).ask(writer(), id, recipient());
                case 4 -> endColleague(writer(), me);
                case 5 -> askPartner(writer());
                case 6 -> removePartner(writer());
                case 7, 8 -> answerPartner(random.nextInt(3) > 0);
                case 9, 18, 19 -> handOverPartner();
                case 10, 11 -> askDirector(writer());
                case 12 -> answerDirector();
                case 13, 14 -> askParticipant(writer());
                case 15 -> removeParticipant(writer());
                case 16 -> withdraw(me);
                case 17 -> {
                    if (random.nextInt(4) == 0) {
                        goOn(Duration.ofDays(random.nextInt(400)));
                    }
                }
                default -> use(me);
            }
        }

        private void give(MunicipalityNumber municipality, Person to) {
            people.give(to.id(), right(municipality), now);
            model.roles.get(municipality).put(to.id(), now);
        }

        private void endRole(MunicipalityNumber municipality, Person of) {
            house.getBean(EndRole.class).end(anybody().asActor(), of.id(), right(municipality));
            model.roles.get(municipality).remove(of.id());
        }

        private void endColleague(Person me, Person who) {
            var mine = through(me.id());
            house.getBean(EndColleague.class).end(me, id, who.id());
            mine.map(it -> it.letIn).orElse(model.colleagues).remove(who.id());
        }

        /** The partner she writes for; empty for the lead. */
        private Optional<RightsModel.Joining> through(PersonId me) {
            return model.mayWithdraw(me) ? Optional.empty()
                    : model.partner.filter(it -> it.agreed && model.answers(it.id, me));
        }

        private void askPartner(Person me) {
            var decision = house.getBean(InvitePartner.class);
            if (model.partner.isEmpty()) {
                if (decision.ask(me, id, model.neighbour,
                        recipient()) instanceof InvitePartner.Outcome.Asked(var partner)) {
                    model.partner = Optional.of(new RightsModel.Joining(partner));
                }
            } else {
                decision.again(me, id, model.partner.get().id);
            }
        }

        private void removePartner(Person me) {
            model.partner.ifPresent(it -> {
                if (house.getBean(RemovePartner.class).remove(me, id,
                        it.id) instanceof RemovePartner.Outcome.Removed) {
                    model.end(AdmissionInvitations.PARTNER, it.id.toString());
                    neighbourGone();
                    model.partner = Optional.empty();
                }
            });
        }

        private void neighbourGone() {
            model.end(AdmissionInvitations.GUARANTEE, Guarantees.Request.seat(id, model.neighbour));
        }

        private void answerPartner(boolean yes) {
            model.partner.ifPresent(it -> who(
                    persons.stream().filter(one -> model.answers(it.id, one.id())).toList())
                    .ifPresent(me -> {
                        switch (house.getBean(AnswerPartnership.class).answer(me, it.id, yes)) {
                            case AnswerPartnership.Outcome.Agreed _ -> it.agreed = true;
                            case AnswerPartnership.Outcome.Declined _ -> {
                                it.agreed = false;
                                neighbourGone();
                            }
                            case AnswerPartnership.Outcome.Taken _, AnswerPartnership.Outcome.HandedOver _, AnswerPartnership.Outcome.NotNow _ ->
                                {
                            }
                        }
                    }));
        }

        private void handOverPartner() {
            model.partner.ifPresent(it -> who(
                    persons.stream().filter(one -> model.answers(it.id, one.id())).toList())
                    .ifPresent(me -> {
                        var to = recipient();
                        var before = letters();
                        house.getBean(AnswerPartnership.class).handOver(me, it.id, to);
                        if (letters() > before && it.letIn.containsKey(me.id())
                                && !to.email().equalsIgnoreCase(me.email())) {
                            it.leaving.add(me.id());
                        } else if (letters() > before) {
                            it.leaving.remove(me.id());
                        }
                    }));
        }

        private void askDirector(Person me) {
            var municipality = random.nextBoolean() ? model.lead : model.neighbour;
            if (house.getBean(AskGuarantee.class).ask(me, id, municipality,
                    recipient()) instanceof AskGuarantee.Outcome.Asked) {
                newest(municipality);
            }
        }

        private void newest(MunicipalityNumber municipality) {
            var request = guarantees.newest(id, municipality).id();
            model.signings.putIfAbsent(request, new RightsModel.Signing(municipality));
            model.newest.put(municipality, request);
        }

        private void answerDirector() {
            model.signings.keySet().stream()
                    .flatMap(it -> persons.stream().filter(one -> model.opens(it, one.id()))
                            .map(one -> Map.entry(it, one)))
                    .findAny().ifPresent(it -> {
                        var decision = house.getBean(AnswerGuarantee.class);
                        var request = it.getKey();
                        var me = it.getValue();
                        var over = random.nextBoolean();
                        var outcome = over ? decision.handOver(me, request, recipient())
                                : random.nextBoolean() ? decision.decline(me, request, "Nei.")
                                : decision.sign(me, request, "Direktør", "Ja.",
                                        SubmittedText.mark(applications.get(id)));
                        if (outcome instanceof AnswerGuarantee.Outcome.Answered) {
                            model.signings.get(request).answeredBy = Optional.of(me.id());
                            newest(model.signings.get(request).municipality);
                        }
                    });
        }

        private void askParticipant(Person me) {
            var added = house.getBean(AddParticipant.class).add(me, id, Written.first(Map.of(
                    Participant.NAME.name(), "Deltaker", Participant.EMAIL.name(), anybody().email(),
                    Participant.SECTOR.name(), "culture")));
            if (added instanceof AddParticipant.Outcome.Added(var ids)) {
                model.places.put(ids.getFirst(), Optional.empty());
            }
            model.places.keySet().stream().filter(it -> !model.removed.contains(it)).findAny()
                    .ifPresent(it -> house.getBean(AskParticipant.class).ask(me, id, it));
        }

        private void removeParticipant(Person me) {
            who(List.copyOf(model.places.keySet())).ifPresent(it -> {
                var decision = house.getBean(RemoveParticipant.class);
                if (model.removed.contains(it)) {
                    if (decision.restore(me, id, it) instanceof RemoveParticipant.Outcome.Restored) {
                        model.removed.remove(it);
                    }
                } else if (decision.remove(me, id, it) instanceof RemoveParticipant.Outcome.Removed) {
                    model.removed.add(it);
                    model.end(AdmissionInvitations.PARTICIPANT, it.toString());
                }
            });
        }

        private void withdraw(Person me) {
            if (random.nextInt(3) == 0 && model.mayWithdraw(me.id()) && !model.withdrawn) {
                house.getBean(WithdrawApplication.class).withdraw(me, id, "");
                model.withdrawn = true;
                model.endQuestions();
            }
        }

        /** Mostly the one it was sent to, and one that works. */
        private void use(Person anybody) {
            var working = model.links.stream().filter(it -> !it.ended && it.usedBy.isEmpty()).toList();
            who(working.isEmpty() || random.nextInt(5) == 0 ? model.links : working).ifPresent(
                    link -> use(link, random.nextInt(3) == 0 ? anybody : addressee(link)));
        }

        private Person addressee(RightsModel.Link link) {
            return persons.stream().filter(it -> it.email().equals(link.email)).findFirst().orElseThrow();
        }

        private void use(RightsModel.Link link, Person me) {
            var may = model.mayUse(link, me);
            var did = Accepting.accept(house, link.secret, me);
            if (link.usedBy.isEmpty()) {
                assertThat(did).as("%s uses the link of %s", me.name(), link.kind).isEqualTo(may);
                if (did) {
                    model.used(link, me.id());
                }
            }
        }

        /** The links of the letters since the last step. */
        private void remember() {
            db.sql("select body::text from letter.outbox where number > :last order by number")
                    .param("last", letters).query(String.class).list().forEach(body -> {
                        var found = LINK.matcher(body);
                        if (found.find()) {
                            model.sent(link(found.group(1)));
                        }
                    });
            letters = newestLetter();
        }

        private RightsModel.Link link(String secret) {
            return db.sql("select * from invitation.invitation where fingerprint = :fingerprint")
                    .param("fingerprint", Secret.fingerprint(secret))
                    .query((row, _) -> new RightsModel.Link(secret, row.getString("kind"),
                            row.getObject("about", UUID.class), row.getString("seat"),
                            new PersonId(row.getObject("asked_by", UUID.class)),
                            row.getString("email")))
                    .single();
        }

        private void check() {
            for (var person : persons) {
                var who = person.id();
                may(person, "reads", model.writes(who), () -> applications.get(id, who));
                may(person, "writes", model.writes(who), () -> house.getBean(WriteAnswers.class).write(person,
                        id, Written.first(Map.of("challenge-title", "Av " + person.name()))));
                may(person, "withdraws", model.mayWithdraw(who) && !model.withdrawn, () -> {
                    if (!(house.getBean(WithdrawApplication.class).withdraw(person, id,
                            "") instanceof WithdrawApplication.Outcome.TakenBack)) {
                        throw new NotFound();
                    }
                    return true;
                });
                model.partner.ifPresent(it -> {
                    may(person, "reads the question", model.answers(it.id, who),
                            () -> applications.getAsked(it.id, who));
                    may(person, "answers for the partner", model.answers(it.id, who),
                            () -> house.getBean(AnswerPartnership.class).answer(person, it.id, false));
                });
                model.signings.keySet().forEach(it -> may(person, "opens the guarantee",
                        model.opens(it, who), () -> {
                            guarantees.own(it, who);
                            return house.getBean(AnswerGuarantee.class).decline(person, it, "Nei.");
                        }));
                model.places.keySet().forEach(it -> may(person, "has the place", model.isHers(it, who),
                        () -> admissions.place(it, who)));
            }
        }

        private void may(Person who, String what, boolean may, Supplier<?> attempt) {
            assertThat(finds(attempt)).as("%s %s", who.name(), what).isEqualTo(may);
        }

        private long letters() {
            return db.sql("select count(*) from letter.outbox").query(Long.class).single();
        }

        private long newestLetter() {
            return db.sql("select coalesce(max(number), 0) from letter.outbox").query(Long.class).single();
        }

        /** Somebody who writes in it; the one who began it when nobody does, so that somebody always may. */
        private Person writer() {
            return who(persons.stream().filter(it -> model.writes(it.id())).toList()).orElseGet(() -> {
                give(model.lead, persons.getFirst());
                return persons.getFirst();
            });
        }

        private Recipient recipient() {
            return new Recipient("Noen", anybody().email());
        }

        private Person anybody() {
            return persons.get(random.nextInt(persons.size()));
        }

        private <T> Optional<T> who(List<T> among) {
            return among.isEmpty() ? Optional.empty() : Optional.of(among.get(random.nextInt(among.size())));
        }

        private Role right(MunicipalityNumber municipality) {
            return new Role(RoleKind.COORDINATOR, municipality.value());
        }
    }
}
