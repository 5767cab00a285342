package no.innovasjonsskolen.disclosure;

import java.util.List;
import no.innovasjonsskolen.privacy.PersonalData;
import no.innovasjonsskolen.privacy.PersonalTable;
import no.innovasjonsskolen.privacy.Retention;
import org.springframework.stereotype.Component;

/** Requests to see documents. Nobody signs in to ask; her link shows whoever asked all of it. */
@Component
class DisclosurePersonalData implements PersonalData {

    private static final String BY_LINK = "Signing in does not prove that she asked; her link shows it";
    private static final String OFFICER = "Who at the school did it; the answer is the school's";
    private static final String ROW = "names a row, never a person";

    private static final List<PersonalTable> TABLES = List.of(
            PersonalTable.of("disclosure.request")
                    .withheld(Retention.CASE, BY_LINK, "about", "email")
                    .notPersonal(ROW, "id").notPersonal("a code", "language"),
            PersonalTable.of("disclosure.link")
                    .withheld(Retention.CASE, "Whoever had it could look for the link", "fingerprint")
                    .notPersonal(ROW, "request"),
            PersonalTable.of("disclosure.answer")
                    .withheld(Retention.CASE, BY_LINK, "ground", "text")
                    .withheld(Retention.CASE, OFFICER, "answered_by", "name")
                    .notPersonal(ROW, "request").notPersonal("a code", "result"),
            PersonalTable.of("disclosure.silence_told").notPersonal(ROW, "request"),
            PersonalTable.of("disclosure.appeal").withheld(Retention.CASE, BY_LINK, "text")
                    .notPersonal(ROW, "request"),
            PersonalTable.of("disclosure.appeal_sent")
                    .withheld(Retention.CASE, BY_LINK, "statement")
                    .withheld(Retention.CASE, OFFICER, "sent_by", "name")
                    .notPersonal(ROW, "request"));

    @Override
    public List<PersonalTable> tables() {
        return TABLES;
    }
}
