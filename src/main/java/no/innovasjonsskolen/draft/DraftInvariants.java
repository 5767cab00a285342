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
                    where f.version <> (select count(*) from draft.past p
                                        where p.sheet = f.sheet and p.name = f.name and not p.aside)
                       or not exists (select from draft.past p where p.sheet = f.sheet and p.name = f.name
                                      and p.version = f.version and p.value = f.value and not p.aside)
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
