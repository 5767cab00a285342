package no.innovasjonsskolen.admission;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import no.innovasjonsskolen.invitation.Invitations;
import no.innovasjonsskolen.programme.Contact;
import no.innovasjonsskolen.site.Help;
import no.innovasjonsskolen.site.HelpOnPages;
import org.springframework.stereotype.Component;

/** Every page of an application says whom to ask, also the pages of those who are asked for a part of it. */
@Component
class ApplicationHelp implements HelpOnPages {

    private static final List<String> OURS = List.of("/soknad", "/garanti", "/samarbeid");
    private static final Pattern ID = Pattern.compile("/[a-z-]+/(\\p{XDigit}{8}(?:-\\p{XDigit}{4}){3}"
            + "-\\p{XDigit}{12})(?:/.*)?");

    private final Claims claims;
    private final Contact contact;
    private final Admissions.OwnPartAddress ownPart;

    ApplicationHelp(Claims claims, Contact contact, Admissions.OwnPartAddress ownPart) {
        this.claims = claims;
        this.contact = contact;
        this.ownPart = ownPart;
    }

    @Override
    public Optional<Help> help(String path, boolean shown) {
        var id = Optional.of(ID.matcher(path)).filter(it -> it.matches())
                .map(it -> UUID.fromString(it.group(1)));
        if (!isOurs(path) && id.filter(it -> isIn(path, ownPart.of(new ParticipantId(it)))).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(contact.help(id.filter(_ -> shown).flatMap(claims::referenceOf)));
    }

    private static boolean isOurs(String path) {
        return Invitations.isLink(path) || OURS.stream().anyMatch(it -> isIn(path, it));
    }

    private static boolean isIn(String path, String address) {
        return path.equals(address) || path.startsWith(address + "/");
    }
}
