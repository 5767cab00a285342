package no.innovasjonsskolen.admission;

import java.time.LocalDate;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.draft.Drafts;
import no.innovasjonsskolen.draft.SheetId;
import no.innovasjonsskolen.municipality.Municipalities;
import no.innovasjonsskolen.municipality.MunicipalityNumber;
import no.innovasjonsskolen.programme.CallId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** SQL: who holds a municipality's one chance in a call, so that others know whom to ask. */
@Component
class Claims {

    private final JdbcClient db;
    private final Drafts drafts;
    private final Municipalities municipalities;
    private final SchoolClock clock;

    Claims(JdbcClient db, Drafts drafts, Municipalities municipalities, SchoolClock clock) {
        this.db = db;
        this.drafts = drafts;
        this.municipalities = municipalities;
        this.clock = clock;
    }

    /**
     * The application a municipality is in.
     *
     * @param lead the name of the municipality that leads it
     * @param contact the person to ask
     */
    record Holder(ApplicationId id, String lead, boolean asPartner, String contact, String email) {}

    /** Who holds it; throws when nobody does. */
    Holder of(CallId call, MunicipalityNumber municipality) {
        return db.sql("""
                select a.id, a.lead
                from admission.claim c join admission.application a on a.id = c.application
                where c.call = :call and c.municipality = :number
                """)
                .param("call", call.value()).param("number", municipality.value())
                .query((row, _) -> holder(ApplicationId.of(row.getString("id")),
                        MunicipalityNumber.of(row.getString("lead")), municipality))
                .single();
    }

    private Holder holder(ApplicationId id, MunicipalityNumber lead, MunicipalityNumber asked) {
        var sheet = drafts.read(new SheetId(id.value()));
        return new Holder(id, nameOf(lead), !lead.equals(asked), sheet.value(Question.CONTACT_NAME.field()),
                sheet.value(Question.CONTACT_EMAIL.field()));
    }

    private String nameOf(MunicipalityNumber number) {
        return municipalities.byNumber(number, LocalDate.ofInstant(clock.instant(), SchoolClock.OSLO))
                .orElseThrow().name();
    }
}
