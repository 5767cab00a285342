package no.innovasjonsskolen.alert;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.innovasjonsskolen.attempt.Attempts;
import no.innovasjonsskolen.attempt.ClientAddress;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.programme.CallNotice;
import no.innovasjonsskolen.programme.Programmes;
import no.innovasjonsskolen.site.Access;
import no.innovasjonsskolen.site.Page;
import no.innovasjonsskolen.site.Who;
import no.innovasjonsskolen.site.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * Where the link in a letter leads. Opening it changes nothing, since mail scanners open links too: the owner
 * presses a button.
 */
@Controller
class AlertPage {

    /**
     * @param notice the call that takes applications now, of which she will not be told
     * @param again where an address is written anew; empty where there is no need
     */
    record View(String title, List<String> lines, List<Button> buttons, Optional<CallNotice> notice,
            Optional<String> again) {}

    /** Something she may decide. */
    record Button(String action, String text, String variant) {}

    private static final String LOOK_UP = "alert-link";

    private final Subscriptions subscriptions;
    private final ConfirmAlert confirmAlert;
    private final StopAlert stopAlert;
    private final Programmes programmes;
    private final Attempts attempts;
    private final SchoolClock clock;

    AlertPage(Subscriptions subscriptions, ConfirmAlert confirmAlert, StopAlert stopAlert,
            Programmes programmes, Attempts attempts, SchoolClock clock) {
        this.subscriptions = subscriptions;
        this.confirmAlert = confirmAlert;
        this.stopAlert = stopAlert;
        this.programmes = programmes;
        this.attempts = attempts;
        this.clock = clock;
    }

    static String url(String secret) {
        return "/varsel/" + secret;
    }

    @Access(Who.EVERYONE)
    @GetMapping("/varsel/{secret}")
    Page show(@PathVariable String secret, ClientAddress from, Words words) {
        attempts.spend(LOOK_UP, secret, from);
        return subscriptions.behind(secret, clock.instant())
                .map(it -> Page.show(view(secret, it, words))).orElseGet(() -> dead(words));
    }

    @Access(Who.EVERYONE)
    @PostMapping("/varsel/{secret}")
    Page confirm(@PathVariable String secret, ClientAddress from, Words words) {
        attempts.spend(LOOK_UP, secret, from);
        return switch (confirmAlert.confirm(secret, words.language())) {
            case ConfirmAlert.Outcome.Confirmed _ -> Page.goTo(url(secret));
            case ConfirmAlert.Outcome.DeadLink _ -> dead(words);
        };
    }

    @Access(Who.EVERYONE)
    @PostMapping("/varsel/{secret}/slett")
    Page stop(@PathVariable String secret, ClientAddress from, Words words) {
        attempts.spend(LOOK_UP, secret, from);
        return switch (stopAlert.stop(secret)) {
            case StopAlert.Outcome.Deleted _ -> Page.goTo("/varsel/slettet");
            case StopAlert.Outcome.DeadLink _ -> dead(words);
        };
    }

    @Access(Who.EVERYONE)
    @GetMapping("/varsel/slettet")
    Page stopped(Words words) {
        return Page.show(plain("stopped", Optional.empty(), words));
    }

    /** A page that is only words. */
    static View plain(String name, Optional<String> again, Words words) {
        return new View(words.localize("alert." + name),
                List.of(words.localize("alert." + name + ".text").split("\n")), List.of(), Optional.empty(),
                again.map(words::url));
    }

    private static Page dead(Words words) {
        return Page.gone(plain("dead", Optional.of("/varsel"), words));
    }

    private View view(String secret, Subscription subscription, Words words) {
        var buttons = new ArrayList<Button>();
        var listed = subscription.confirmedAt().isPresent();
        if (!listed) {
            buttons.add(new Button(url(secret), words.localize("alert.confirm.do"), "primary"));
        } else if (subscription.language() != words.language()) {
            buttons.add(new Button(url(secret), words.localize("alert.language.do"), "secondary"));
        }
        buttons.add(new Button(url(secret) + "/slett", words.localize("alert.stop.do"), "secondary"));
        return new View(words.localize(listed ? "alert.listed" : "alert.confirm"),
                List.of(words.localize(listed ? "alert.listed.text" : "alert.confirm.text",
                        words.localize("alert.language." + subscription.language().code())).split("\n")),
                buttons, openNow(words), Optional.empty());
    }

    private Optional<CallNotice> openNow(Words words) {
        var now = clock.instant();
        return programmes.currentCall(now).filter(call -> call.stateAt(now).takesApplications())
                .map(call -> CallNotice.of(Optional.of(call), now, words));
    }
}
