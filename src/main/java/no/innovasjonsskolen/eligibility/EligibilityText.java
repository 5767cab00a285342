package no.innovasjonsskolen.eligibility;

import java.util.ArrayList;
import java.util.List;
import no.innovasjonsskolen.ruling.Ground;
import no.innovasjonsskolen.ruling.RulingText;
import no.innovasjonsskolen.site.Words;

/** From an assessment to the sentences of its letter. */
final class EligibilityText {

    private EligibilityText() {}

    /** The requirements that carry the decision, in their own words, with their clauses. */
    static List<Ground> grounds(Assessment said, Terms terms, Words words) {
        return Proposal.of(said.facts(), terms).grounds(said.verdict()).stream()
                .map(it -> new Ground(it.requirement().code(), it.requirement().clause().in(words),
                        it.requirement().text(terms).in(words)))
                .toList();
    }

    /** The whole letter: the result, how each requirement stands for her, and what happens now. */
    static RulingText letter(Assessment said, Terms terms, Words words) {
        var verdict = "eligibility.letter." + said.verdict().code();
        return new RulingText(words.localize(verdict + ".title"), words.localize(verdict + ".result"),
                reasons(said, terms, words), next(said, words));
    }

    private static List<String> reasons(Assessment said, Terms terms, Words words) {
        var proposal = Proposal.of(said.facts(), terms);
        var reasons = new ArrayList<String>();
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
