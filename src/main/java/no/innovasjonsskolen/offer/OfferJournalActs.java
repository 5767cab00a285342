package no.innovasjonsskolen.offer;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.innovasjonsskolen.journal.Entry;
import no.innovasjonsskolen.journal.JournalActs;
import no.innovasjonsskolen.site.Words;
import org.springframework.stereotype.Component;

/** What the journal tells of places that are offered. */
@Component
class OfferJournalActs implements JournalActs {

    private static final String DRAWN = "offer.rule.drawn";
    private static final String ANSWER = "offer.rule.answer";

    private static final Map<String, String> RULES = Map.ofEntries(
            Map.entry("offer.act.prepared", DRAWN), Map.entry("offer.act.set-aside", DRAWN),
            Map.entry("offer.act.round-sent", DRAWN), Map.entry("offer.act.sent", DRAWN),
            Map.entry("offer.act.waiting", DRAWN), Map.entry("offer.act.promoted", DRAWN),
            Map.entry("offer.act.freed", DRAWN), Map.entry("offer.act.left", "offer.rule.left"),
            Map.entry("offer.act.kept-released", "offer.rule.kept"),
            Map.entry("offer.act.called-off", "offer.rule.called-off"),
            Map.entry("offer.act.rule-waived", DRAWN),
            Map.entry("offer.act.broken", "offer.rule.broken"),
            Map.entry("offer.act.kept", "offer.rule.kept"),
            Map.entry("offer.act.group-kept", DRAWN),
            Map.entry("offer.act.refused", "offer.rule.outside"),
            Map.entry("offer.act.included", "offer.rule.outside"),
            Map.entry("offer.act.late-right", "offer.rule.late"),
            Map.entry("offer.act.late-drawn", "offer.rule.late"),
            Map.entry("offer.act.follows", "offer.rule.follow"),
            Map.entry("offer.act.follows-not", "offer.rule.follow"),
            Map.entry("offer.act.accepted", ANSWER), Map.entry("offer.act.declined", ANSWER),
            Map.entry("offer.act.given-up", ANSWER), Map.entry("offer.act.left-list", ANSWER),
            Map.entry("offer.act.came-back", ANSWER));

    @Override
    public Set<String> kinds() {
        return Set.of(SendOffers.KIND);
    }

    @Override
    public Set<String> acts() {
        return RULES.keySet();
    }

    @Override
    public String rule(String act) {
        return requireNonNull(RULES.get(act));
    }

    @Override
    public List<String> details(Entry entry, Words words) {
        var details = new ArrayList<String>();
        said(entry, "last-day").ifPresent(
                it -> details.add(words.localize("offer.ground.last-day", LocalDate.parse(it))));
        said(entry, "place").ifPresent(it -> details.add(words.localize("offer.ground.place", it)));
        said(entry, "passed").ifPresent(it -> details.add(words.localize("offer.ground.passed", it)));
        said(entry, "reason").filter(it -> !it.isBlank()).ifPresent(details::add);
        return details;
    }

    private static Optional<String> said(Entry entry, String name) {
        return Optional.ofNullable(entry.grounds().get(name));
    }
}
