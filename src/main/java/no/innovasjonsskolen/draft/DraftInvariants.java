package no.innovasjonsskolen.draft;

import java.util.List;
import no.innovasjonsskolen.database.Invariants;
import org.springframework.stereotype.Component;

/** What must always be true of what people write. */
@Component
class DraftInvariants implements Invariants {

    private static final List<Rule> RULES = List.of(
            new Rule("A field holds the newest version that was not put aside, and no version is missing", """
                    select f.sheet || ' ' || f.name from draft.field f
                    left join (select sheet, name, count(*) as versions from draft.past where not aside
                               group by sheet, name) p on p.sheet = f.sheet and p.name = f.name
                    left join draft.past newest on newest.sheet = f.sheet and newest.name = f.name
                        and newest.version = f.version and newest.value = f.value and not newest.aside
                    where f.version is distinct from p.versions or newest.sheet is null
                    """),
            new Rule("What was written in a field is still found there", """
                    select p.sheet || ' ' || p.name from draft.past p
                    where not p.aside and not exists (select from draft.field f
                                                      where f.sheet = p.sheet and f.name = p.name)
                    """));

    @Override
    public List<Rule> rules() {
        return RULES;
    }
}
