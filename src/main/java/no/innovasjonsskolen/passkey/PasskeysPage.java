package no.innovasjonsskolen.passkey;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.identity.SignedIn;
import no.innovasjonsskolen.site.Access;
import no.innovasjonsskolen.site.CleanText;
import no.innovasjonsskolen.site.Frames;
import no.innovasjonsskolen.site.InMenu;
import no.innovasjonsskolen.site.MenuItem.Where;
import no.innovasjonsskolen.site.MenuItem;
import no.innovasjonsskolen.site.Page;
import no.innovasjonsskolen.site.Who;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One's own passkeys: see them, add one, remove one. */
@Controller
class PasskeysPage implements InMenu {

    static final int LONGEST_NAME = 60;

    /**
     * @param failed whether the device's answer would not do
     * @param longest how long a name may be
     */
    record View(List<Own> passkeys, boolean failed, int longest) {}

    record Own(String name, Instant added, Optional<Instant> lastUsed, String removeUrl) {}

    private final Owners owners;
    private final Passkeys passkeys;
    private final AddPasskey addPasskey;
    private final RemovePasskey removePasskey;
    private final Frames frames;

    PasskeysPage(Owners owners, Passkeys passkeys, AddPasskey addPasskey, RemovePasskey removePasskey,
            Frames frames) {
        this.owners = owners;
        this.passkeys = passkeys;
        this.addPasskey = addPasskey;
        this.removePasskey = removePasskey;
        this.frames = frames;
    }

    @Override
    public List<MenuItem> menuItems() {
        return List.of(new MenuItem(Where.TOP, 50, "/passnokler", "passkey.menu", Who.STAFF));
    }

    @Access(Who.SIGNED_IN)
    @GetMapping("/passnokler")
    Page show(@SignedIn Person me) {
        owners.demand(me.id());
        return Page.show(view(me, false));
    }

    /** The script on the page asks first. */
    @Access(Who.SIGNED_IN)
    @PostMapping("/passnokler/start")
    ResponseEntity<String> begin(@SignedIn Person me, HttpServletRequest request,
            HttpServletResponse response) {
        return Challenge.ask(addPasskey.begin(me), request, response);
    }

    @Access(Who.SIGNED_IN)
    @PostMapping("/passnokler")
    Page add(@SignedIn Person me, @RequestParam(defaultValue = "") String navn,
            @RequestParam(defaultValue = "") String svar, HttpServletRequest request,
            HttpServletResponse response) {
        var added = addPasskey.finish(me, Challenge.take(request, response), svar, nameOf(navn, request));
        return added ? Page.goTo("/passnokler") : Page.invalid(view(me, true));
    }

    @Access(Who.SIGNED_IN)
    @PostMapping("/passnokler/{id}/fjern")
    Page remove(@SignedIn Person me, @PathVariable UUID id) {
        removePasskey.remove(me, id);
        return Page.goTo("/passnokler");
    }

    /** The device has made its passkey by now: a name that will not do is no reason to throw it away. */
    private String nameOf(String typed, HttpServletRequest request) {
        return CleanText.line(typed, LONGEST_NAME) instanceof CleanText.Clean(var name) && !name.isEmpty()
                ? name : frames.words(request).localize("passkey.unnamed");
    }

    private View view(Person me, boolean failed) {
        return new View(passkeys.of(me.id()).stream().map(passkey -> new Own(passkey.name(), passkey.added(),
                passkey.lastUsed(), "/passnokler/" + passkey.id() + "/fjern")).toList(),
                failed, LONGEST_NAME);
    }
}
