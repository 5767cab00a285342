package no.innovasjonsskolen.office;

import no.innovasjonsskolen.site.Access;
import no.innovasjonsskolen.site.Page;
import no.innovasjonsskolen.site.Who;
import no.innovasjonsskolen.site.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * The keys of the work list, and where they are turned off: a letter alone may be hit by accident (WCAG
 * 2.1.4).
 */
@Controller
class KeysPage {

    record View(String back) {}

    @Access(Who.OFFICE)
    @GetMapping("/kontor/hurtigtaster")
    Page show(Words words) {
        return Page.show(new View(words.url("/kontor")));
    }
}
