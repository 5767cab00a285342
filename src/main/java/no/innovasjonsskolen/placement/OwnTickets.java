package no.innovasjonsskolen.placement;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.innovasjonsskolen.admission.ApplicationId;
import no.innovasjonsskolen.municipality.Municipalities;
import no.innovasjonsskolen.placement.ChancePage.Case;
import no.innovasjonsskolen.programme.Call;
import no.innovasjonsskolen.selection.Fraction;
import no.innovasjonsskolen.selection.LotteryFile;
import no.innovasjonsskolen.site.Words;
import org.springframework.stereotype.Component;

/** What an application's chance is when the pool is frozen, and its tickets when the lottery is announced. */
@Component
class OwnTickets {

    private final Pools pools;
    private final Lotteries lotteries;
    private final Municipalities municipalities;

    OwnTickets(Pools pools, Lotteries lotteries, Municipalities municipalities) {
        this.pools = pools;
        this.lotteries = lotteries;
        this.municipalities = municipalities;
    }

    /** Empty while no pool is frozen, or when the application is not among those it was frozen of. */
    Optional<ChanceRange.Told> of(Call call, ApplicationId id, Words words) {
        return pools.inForce(call.id()).flatMap(pool -> pool.entries().stream()
                .filter(it -> it.application().equals(id)).findFirst()
                .map(it -> it.code().map(code -> in(call, pool, code, words))
                        .orElseGet(() -> new ChanceRange.Told(
                                words.localize("placement.chance.out", words.say(it.why().orElseThrow())),
                                List.of(), List.of(), List.of(), List.of()))));
    }

    private ChanceRange.Told in(Call call, Pool pool, String code, Words words) {
        var fair = Outlook.fair(pool.problem()).orElseThrow();
        var lines = TargetLine.of(call, municipalities);
        var exact = Outlook.one(fair.chances(), code);
        var chance = TargetText.chance(exact, words);
        var file = lotteries.of(pool.id()).map(Announced::lottery);
        return new ChanceRange.Told(lead(exact, chance, words),
                Stream.concat(Stream.of(fact("placement.fact.code", code, words),
                        fact("placement.fact.chance", chance, words)),
                        file.stream().map(it -> fact("placement.fact.tickets",
                                DrawText.tickets(it, code, words), words)))
                        .toList(),
                TargetText.said(Outlook.one(fair.limits(), code), lines, words),
                file.map(it -> List.of(sum(it, code, words), words.localize("placement.chance.rests.list")))
                        .orElseGet(() -> List.of(words.localize("placement.chance.rests.frozen"))),
                TargetText.of(pool.problem().rules(), lines).stream().map(words::say).toList());
    }

    private static String lead(Fraction exact, String chance, Words words) {
        return exact.equals(Fraction.ONE) ? words.localize("placement.chance.lead.certain")
                : exact.sign() == 0 ? words.localize("placement.chance.lead.none")
                : words.localize("placement.chance.lead.exact", chance);
    }

    /** «12 + 30 + 6 = 48 lodd»: what anybody can add by hand from the list of panels. */
    private static String sum(LotteryFile file, String code, Words words) {
        var parts = file.panels().stream().filter(it -> it.applications().contains(code))
                .map(it -> words.number(it.tickets())).toList();
        return words.localize("placement.chance.rests.sum", parts.size(), String.join(" + ", parts),
                Outlook.one(file.ticketsOf(), code));
    }

    private static Case fact(String key, String value, Words words) {
        return new Case(words.localize(key), value);
    }
}
