package no.innovasjonsskolen.eligibility;

import static no.innovasjonsskolen.eligibility.Finding.Standing.IDLE;
import static no.innovasjonsskolen.eligibility.Finding.Standing.MET;
import static no.innovasjonsskolen.eligibility.Finding.Standing.OPEN;
import static no.innovasjonsskolen.eligibility.Finding.Standing.UNMET;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import no.innovasjonsskolen.eligibility.Finding.Standing;
import no.innovasjonsskolen.eligibility.Schooling.Degree;
import no.innovasjonsskolen.site.Sentence;

/** The entry requirements, one constant each, in the order a letter tells of them. */
enum Requirement {
    /** Whoever wants a certificate is not held against the others. */
    CERTIFICATE(Clause.PLAN, Optional.empty(), (facts, _) -> facts.wantsCredits() ? IDLE : MET),

    /** «Bachelor eller tilsvarende avsluttet utdanning». */
    DEGREE(Clause.PLAN, Optional.of(Evidence.DIPLOMA),
            (facts, _) -> schooled(facts, facts.schooling().has(Degree.FINISHED))),

    /** «3 år høgskole-/universitetsutdanning». */
    CREDITS(Clause.PLAN, Optional.of(Evidence.TRANSCRIPT),
            (facts, terms) -> schooled(facts, facts.schooling().countedCredits() >= terms.credits())),

    /** A condition can be that a degree is finished, and nothing else. */
    EXPECTED_DEGREE(Clause.INNF_2_6, Optional.of(Evidence.EXPECTED), (facts, terms) -> {
        var applies = facts.schooling().has(Degree.EXPECTED) && !isSchooled(facts, terms);
        return applies ? schooled(facts, facts.schooling().expected().filter(terms::inTime).isPresent())
                : IDLE;
    }),

    /** «1–2 år høgskole-/universitetsutdanning»: a year opens for an individual assessment. */
    SOME_EDUCATION(Clause.PLAN, Optional.of(Evidence.TRANSCRIPT), (facts, terms) -> isAssessed(facts, terms)
            ? schooled(facts, hasSomeYears(facts, terms)) : IDLE),

    /** «1–2 års relevant arbeidserfaring»: asked for where the education is short. */
    RELEVANT_WORK(Clause.PLAN, Optional.of(Evidence.WORK_CERTIFICATE),
            (facts, terms) -> isAssessed(facts, terms)
                    ? met(hasRelevantWork(facts, terms)) : IDLE),

    /** Two years of work for everybody who wants credits, where each pays for herself. */
    WORK_LIFE(Clause.UHF_4_6, Optional.of(Evidence.WORK_CERTIFICATE),
            (facts, terms) -> terms.workYears() == 0 ? IDLE
                    : met(facts.workMonths() >= terms.workYears() * 12)),

    /** What a foreign education equals, and what a university has given for a vocational one. */
    RECOGNITION(Clause.OWN_CHOICE, Optional.of(Evidence.RECOGNITION),
            (facts, _) -> switch (facts.schooling().kind()) {
                case NORWEGIAN, OLD -> IDLE;
                case FOREIGN -> facts.schooling().recognised() ? MET : OPEN;
                case VOCATIONAL -> met(facts.schooling().recognised());
            });

    /** One more each time a requirement is read differently; every ruling names the one it rests on. */
    static final String VERSION = "2026-11-30";

    private final Clause clause;
    private final Optional<Evidence> evidence;
    private final BiFunction<Facts, Terms, Standing> reading;

    Requirement(Clause clause, Optional<Evidence> evidence, BiFunction<Facts, Terms, Standing> reading) {
        this.clause = clause;
        this.evidence = evidence;
        this.reading = reading;
    }

    /** All that have something to say of these facts: a refusal must give every reason. */
    static List<Finding> read(Facts facts, Terms terms) {
        return List.of(values()).stream()
                .filter(it -> facts.wantsCredits() || it == CERTIFICATE)
                .map(it -> new Finding(it, it.reading.apply(facts, terms)))
                .filter(finding -> finding.standing() != IDLE).toList();
    }

    Clause clause() {
        return clause;
    }

    /** What shows that it is met. */
    Optional<Evidence> evidence() {
        return evidence;
    }

    /** The end of the keys of its sentences, and its name in what is kept. */
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What is demanded, in a sentence. */
    Sentence text(Terms terms) {
        return sentence("", terms);
    }

    /** The sentence with this end to its key. */
    Sentence sentence(String end, Terms terms) {
        return Sentence.of("eligibility.requirement." + code() + end, demanded(terms));
    }

    private int demanded(Terms terms) {
        return switch (this) {
            case CREDITS -> terms.credits();
            case SOME_EDUCATION -> terms.entry().someYears();
            case RELEVANT_WORK -> terms.entry().workYears();
            case WORK_LIFE -> terms.workYears();
            case CERTIFICATE, DEGREE, EXPECTED_DEGREE, RECOGNITION -> 0;
        };
    }

    private static Standing met(boolean isMet) {
        return isMet ? MET : UNMET;
    }

    private static Standing schooled(Facts facts, boolean isEnough) {
        return isEnough && facts.schooling().mustBeSettled() ? OPEN : met(isEnough);
    }

    /** Whether her education suffices by itself, if it is what it says. */
    private static boolean isSchooled(Facts facts, Terms terms) {
        return facts.schooling().has(Degree.FINISHED)
                || facts.schooling().countedCredits() >= terms.credits();
    }

    private static boolean hasSomeYears(Facts facts, Terms terms) {
        return facts.schooling().hasYears(terms.entry().someYears());
    }

    private static boolean hasRelevantWork(Facts facts, Terms terms) {
        return facts.relevantMonths() >= terms.entry().workYears() * 12;
    }

    /**
     * What opens for an assessment is asked for only where nothing better will do. Beside a degree that will
     * be finished in time it is another way, and told of only to whoever can go it.
     */
    private static boolean isAssessed(Facts facts, Terms terms) {
        var willBeSchooled = facts.schooling().has(Degree.EXPECTED)
                && facts.schooling().expected().filter(terms::inTime).isPresent();
        var opens = !facts.schooling().mustBeSettled() && hasSomeYears(facts, terms)
                && hasRelevantWork(facts, terms);
        return !isSchooled(facts, terms) && (!willBeSchooled || opens);
    }
}
