package no.innovasjonsskolen.passkey;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.innovasjonsskolen.form.FieldSpec;
import no.innovasjonsskolen.form.Form;
import no.innovasjonsskolen.form.FormData;
import no.innovasjonsskolen.form.FormInput;
import no.innovasjonsskolen.form.FormView;
import no.innovasjonsskolen.identity.Browser;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.identity.SignedIn;
import no.innovasjonsskolen.site.Access;
import no.innovasjonsskolen.site.InMenu;
import no.innovasjonsskolen.site.MenuItem;
import no.innovasjonsskolen.site.MenuItem.Where;
import no.innovasjonsskolen.site.Page;
import no.innovasjonsskolen.site.Who;
import no.innovasjonsskolen.site.Words;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** One's own passkeys: see them, add one, remove one. */
@Controller
class PasskeysPage implements InMenu {

    private static final FieldSpec<String> NAME = FieldSpec.line("navn", 60).width(20).autocomplete("off");
    private static final Form FORM = Form.of("passkey.add", NAME, Challenge.ANSWER);

    /** @param failed whether the device's answer would not do */
    record View(List<Own> passkeys, FormView form, boolean failed) {}

    record Own(String name, Instant added, Optional<Instant> lastUsed, String removeUrl) {}

    private final OwnerRepository owners;
    private final Passkeys passkeys;
    private final AddPasskey addPasskey;
    private final RemovePasskey removePasskey;

    PasskeysPage(OwnerRepository owners, Passkeys passkeys, AddPasskey addPasskey,
            RemovePasskey removePasskey) {
        this.owners = owners;
        this.passkeys = passkeys;
        this.addPasskey = addPasskey;
        this.removePasskey = removePasskey;
    }

    @Override
    public List<MenuItem> menuItems() {
        return List.of(new MenuItem(Where.TOP, 50, "/passnokler", "passkey.menu", Who.STAFF));
    }

    @Access(Who.SIGNED_IN)
    @GetMapping("/passnokler")
    Page show(@SignedIn Person me, Words words) {
        owners.demand(me.id());
        return Page.show(view(me, FORM.blank(), false, words));
    }

    /** The script on the page asks first. */
    @Access(Who.SIGNED_IN)
    @PostMapping("/passnokler/start")
    ResponseEntity<String> begin(@SignedIn Person me, Browser browser) {
        return Challenge.ask(addPasskey.begin(me), browser);
    }

    /** The device has made its passkey by now: a name that will not do is no reason to throw it away. */
    @Access(Who.SIGNED_IN)
    @PostMapping("/passnokler")
    Page add(@SignedIn Person me, FormData sent, Browser browser, Words words) {
        var input = FORM.read(sent);
        var name = input.text(NAME).isEmpty() ? words.localize("passkey.unnamed") : input.text(NAME);
        return switch (addPasskey.finish(me, Challenge.take(browser), input.text(Challenge.ANSWER), name)) {
            case AddPasskey.Outcome.Added _ -> Page.goTo("/passnokler");
            case AddPasskey.Outcome.NotBelieved _ -> input.again(view(me, input, true, words));
        };
    }

    @Access(Who.SIGNED_IN)
    @PostMapping("/passnokler/{id}/fjern")
    Page remove(@SignedIn Person me, @PathVariable UUID id) {
        removePasskey.remove(me, id);
        return Page.goTo("/passnokler");
    }

    private View view(Person me, FormInput input, boolean failed, Words words) {
        return new View(passkeys.of(me.id()).stream().map(passkey -> new Own(passkey.name(), passkey.added(),
                passkey.lastUsed(), "/passnokler/" + passkey.id() + "/fjern")).toList(),
                input.view("/passnokler", words), failed);
    }
}
