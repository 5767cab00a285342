package no.innovasjonsskolen.ruling;

import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.draft.DraftForm;
import no.innovasjonsskolen.draft.Drafts;
import no.innovasjonsskolen.draft.Sheet;
import no.innovasjonsskolen.draft.SheetId;
import no.innovasjonsskolen.form.FieldSpec;
import no.innovasjonsskolen.form.Form;
import no.innovasjonsskolen.form.Option;
import no.innovasjonsskolen.form.Written;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.identity.PersonId;
import no.innovasjonsskolen.site.Deadline;
import no.innovasjonsskolen.site.Sentence;
import org.springframework.stereotype.Component;

/** An appeal while it is written, saved field by field. */
@Component
class AppealDraft implements DraftForm {

    static final FieldSpec<String> TEXT = FieldSpec.paragraphs("klage", 20_000).required();
    static final FieldSpec<String> LATE_REASON = FieldSpec.paragraphs("grunn", 4_000);
    static final FieldSpec<Press> PRESSED = FieldSpec.button("svar", Arrays.stream(Press.values())
            .map(it -> Option.of(it.code, it, Option.NO_HINT)).toList());

    private static final Form IN_TIME = Form.of("ruling.form", TEXT, PRESSED);
    private static final Form LATE = Form.of("ruling.form", TEXT, LATE_REASON, PRESSED);
    private static final SheetId NOWHERE = new SheetId(new UUID(0, 0));

    /** Which button. */
    enum Press {
        SEND("send"), SAVE("lagre");

        private final String code;

        Press(String code) {
            this.code = code;
        }
    }

    private final RulingRows rows;
    private final Appeals appeals;
    private final Drafts drafts;
    private final Notices notices;
    private final WriteAppeal writeAppeal;
    private final SchoolClock clock;

    AppealDraft(RulingRows rows, Appeals appeals, Drafts drafts, Notices notices, WriteAppeal writeAppeal,
            SchoolClock clock) {
        this.rows = rows;
        this.appeals = appeals;
        this.drafts = drafts;
        this.notices = notices;
        this.writeAppeal = writeAppeal;
        this.clock = clock;
    }

    @Override
    public String path() {
        return "klage";
    }

    /** Asks for a reason only when it is late. */
    @Override
    public Form form(PersonId me, UUID id) {
        return lastDay(me, new RulingId(id)).hasPassed(clock.instant()) ? LATE : IN_TIME;
    }

    @Override
    public Sheet sheet(PersonId me, UUID id) {
        return appeals.draft(rows.get(new RulingId(id), me).id()).map(drafts::read)
                .orElseGet(() -> Drafts.blank(NOWHERE));
    }

    @Override
    public Outcome save(Person me, UUID id, Map<String, Written> fields) {
        return switch (writeAppeal.write(me, new RulingId(id), fields)) {
            case WriteAppeal.Outcome.Kept(var kept) -> new Outcome.Kept(kept);
            case WriteAppeal.Outcome.Sent _ -> new Outcome.Closed(Sentence.of("ruling.appeal.sent-already"));
        };
    }

    /** The last day for whoever is about to appeal, who thereby knows of the ruling. */
    Deadline lastDay(PersonId me, RulingId id) {
        return notices.lastDay(rows.get(id, me).opened(clock.instant())).orElseThrow();
    }
}
