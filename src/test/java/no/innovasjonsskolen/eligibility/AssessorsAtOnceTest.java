package no.innovasjonsskolen.eligibility;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import no.innovasjonsskolen.admission.ParticipantId;
import no.innovasjonsskolen.eligibility.EligibilityCase.Disputed;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.ruling.Rulings;
import no.innovasjonsskolen.site.Language;
import no.innovasjonsskolen.site.Messages;
import no.innovasjonsskolen.site.Words;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Sixty-four windows in one case, round after round, case after case: three in the suite, more with
 * {@code -Dskolen.test.rounds=1000}.
 */
class AssessorsAtOnceTest extends AssessorsAtWork {

    private static final int WINDOWS = 64;
    private static final int ROUNDS = Integer.getInteger("skolen.test.rounds", 3);

    /** For a person to judge, and unlike the cases of other stories, which look for cases like theirs. */
    private static final Facts FACTS = new Facts(true,
            new Schooling(Schooling.Kind.OLD, false, Schooling.Degree.NONE, Optional.empty(), 60, 1), 400,
            400,
            Set.of(Evidence.TRANSCRIPT, Evidence.WORK_CERTIFICATE));

    @Autowired
    private SettleCase settleCase;
    @Autowired
    private ReopenCase reopenCase;
    @Autowired
    private AssessSheets sheets;
    @Autowired
    private Rulings rulings;
    @Autowired
    private Messages messages;

    @Test
    @Timeout(value = 2, unit = TimeUnit.HOURS)
    @DisplayName("Uansett hvor mange vinduer to har oppe, sier hver sitt én gang, begge ser begge tekster, og det blir ett vedtak")
    void oneDecisionARound() throws Exception {
        var cases = applicant.places().subList(0, 3);
        cases.forEach(id -> open(eva, id));
        try (var threads = Executors.newFixedThreadPool(WINDOWS)) {
            for (int round = 0; round < ROUNDS; round++) {
                var id = cases.get(round % cases.size());
                round(threads, id, round);
                assertThat(rulings.ofCase(file(id).ref())).as("round %s", round)
                        .hasSize(1 + round / cases.size());
                reopenCase.reopen(eva, id, "Noe nytt er kommet fram.");
            }
        }
    }

    private void round(ExecutorService threads, ParticipantId id, int round) throws Exception {
        var no = new Assessment(FACTS, Verdict.COURSE_PARTICIPANT, false, Verified.PORTAL, true,
                "Nei, runde " + round + ".");
        var yes = new Assessment(FACTS, Verdict.STUDENT, true, Verified.PORTAL, true,
                "Ja, runde " + round + ".");

        var said = atOnce(threads, window -> () -> window % 2 == 0 ? sayVerdict.say(eva, id, no)
                : sayVerdict.say(nina, id, yes));

        assertThat(said).as("round %s", round).isEqualTo(Map.of("Heard", 2L, "NotAsked", WINDOWS - 2L));
        assertThat(seenBy(eva, id)).containsExactlyInAnyOrder(no.reason(), yes.reason());
        assertThat(seenBy(nina, id)).containsExactlyInAnyOrder(no.reason(), yes.reason());

        var disputed = (Disputed) file(id).state();
        var holds = disputed.first().isOf(eva.id()) ? disputed.first() : disputed.second();
        settleCase.settle(nina, id, holds.id(), "Eva har rett.");
        var officers = new Person[]{eva, nina, jon};
        var made = atOnce(threads, window -> () -> decideCase.decide(officers[window % 3], id, holds.id()));
        assertThat(made).as("round %s", round).isEqualTo(Map.of("Made", 1L, "Already", WINDOWS - 1L));
    }

    private List<String> seenBy(Person assessor, ParticipantId id) {
        var begun = (BeginCase.Outcome.Begun) beginCase.begin(assessor, id);
        return sheets.of(assessor.id(), begun, Optional.empty(),
                new Words(messages, Language.NB, false)).voices().stream().map(it -> it.reason()).toList();
    }

    /** How each act ended, by the ending's name. */
    private static Map<String, Long> atOnce(ExecutorService threads, Function<Integer, Callable<?>> act)
            throws Exception {
        var start = new CyclicBarrier(WINDOWS);
        var waiting = new ArrayList<Future<String>>();
        for (int i = 0; i < WINDOWS; i++) {
            var mine = act.apply(i);
            waiting.add(threads.submit(() -> {
                start.await();
                return mine.call().getClass().getSimpleName();
            }));
        }
        var endings = new ArrayList<String>();
        for (var one : waiting) {
            endings.add(one.get());
        }
        return endings.stream().collect(groupingBy(Function.identity(), counting()));
    }
}
