package no.innovasjonsskolen.draft;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.innovasjonsskolen.privacy.PersonalData;
import no.innovasjonsskolen.privacy.PersonalTable;
import no.innovasjonsskolen.privacy.Retention;
import org.springframework.stereotype.Component;

/** What people write. Where it is about somebody, it is hers, and not the one's who wrote it. */
@Component
class DraftPersonalData implements PersonalData {

    private static final List<PersonalTable> TABLES = List.of(
            PersonalTable.of("draft.field", """
                    select to_jsonb(f) from draft.field f
                    where f.sheet = any(:about) or f.writer = :me and f.sheet <> all(:others)
                    order by f.sheet, f.name
                    """)
                    .given(Retention.CASE, "sheet", "name", "value", "version", "at")
                    .withheld(Retention.CASE, "May be a colleague; what she wrote herself is found by it",
                            "writer", "written_by"),
            PersonalTable.of("draft.past", """
                    select to_jsonb(p) from draft.past p
                    where p.writer = :me and p.sheet <> all(:others)
                    order by p.number
                    """)
                    .given(Retention.CASE, "sheet", "name", "value", "version", "writer", "written_by", "at",
                            "aside"));

    private final Drafts drafts;
    private final List<SheetsAboutPeople> rooms;

    DraftPersonalData(Drafts drafts, List<SheetsAboutPeople> rooms) {
        this.drafts = drafts;
        this.rooms = rooms;
    }

    @Override
    public List<PersonalTable> tables() {
        return TABLES;
    }

    @Override
    public Map<String, Object> parameters(UUID me) {
        var about = rooms.stream().flatMap(room -> room.about(me).stream()).collect(toSet());
        var written = drafts.writtenIn(me);
        var others = rooms.stream().flatMap(room -> room.aboutAnybody(written).stream()).collect(toSet());
        others.removeAll(about);
        return Map.of("about", about, "others", others);
    }
}
