package no.innovasjonsskolen.eligibility;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.innovasjonsskolen.ruling.Ground;
import no.innovasjonsskolen.ruling.RulingText;
import no.innovasjonsskolen.site.Words;

/** From an assessment to the sentences of its letter. */
final class EligibilityText {

    private EligibilityText() {}

    /**
     * The requirements that carry the decision, in their own words, with their clauses; and what lets an
     * earlier one be changed to less.
     *
     * @param notice what she was given notice of before
     */
    static List<Ground> grounds(Assessment said, Terms terms, Optional<Request> notice, Words words) {
        return Stream.concat(
                Proposal.of(said.facts(), terms).grounds(said.verdict()).stream()
                        .map(it -> new Ground(it.requirement().code(), it.requirement().clause().in(words),
                                it.requirement().text(terms).in(words))),
                notice.map(Request::kind).map(it -> new Ground(it.code(),
                        words.localize("eligibility.notice." + it.code() + ".clause"),
                        words.localize("eligibility.notice." + it.code() + ".ground"))).stream())
                .toList();
    }

    /** The whole letter: the result, how each requirement stands for her, and what happens now. */
    static RulingText letter(Assessment said, Terms terms, Optional<Request> notice, Words words) {
        var verdict = "eligibility.letter." + said.verdict().code();
        return new RulingText(words.localize(verdict + ".title"), words.localize(verdict + ".result"),
                reasons(said, terms, notice, words), next(said, words));
    }

    private static List<String> reasons(Assessment said, Terms terms, Optional<Request> notice,
            Words words) {
        var proposal = Proposal.of(said.facts(), terms);
        var reasons = new ArrayList<String>();
        notice.ifPresent(it -> reasons.add(
                words.localize("eligibility.notice." + it.kind().code() + ".reason", it.askedAt())));
        proposal.findings().forEach(it -> reasons.add(words.say(it.said(terms))));
        if (proposal.isOpen()) {
            reasons.add(words.localize("eligibility.letter.assessed"));
        }
        if (!said.reason().isBlank()) {
            reasons.add(said.reason());
        }
        return reasons;
    }

    private static List<String> next(Assessment said, Words words) {
        var next = new ArrayList<String>();
        said.facts().schooling().expected().filter(_ -> said.verdict() == Verdict.CONDITIONAL)
                .ifPresent(day -> next.add(words.localize("eligibility.letter.condition", day)));
        next.add(words.localize("eligibility.letter." + said.verdict().code() + ".next"));
        next.add(words.localize("eligibility.letter.place"));
        return next;
    }
}
