package no.innovasjonsskolen.ruling;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import no.innovasjonsskolen.identity.PersonId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The kinds of case that rooms have registered. */
@Component
class RulingKinds {

    private final Map<String, RulingKind> kinds;

    RulingKinds(ObjectProvider<RulingKind> kinds) {
        this.kinds = kinds.stream().collect(toMap(RulingKind::kind, identity()));
    }

    /** The kind of a case; throws when no room has registered it. */
    RulingKind of(CaseRef about) {
        var kind = kinds.get(about.kind());
        if (kind == null) {
            throw new IllegalArgumentException(
                    "No room has registered the kind of case «%s»: implement RulingKind there"
                            .formatted(about.kind()));
        }
        return kind;
    }

    /** Who acts for the organisation that a case's rulings are made for; nobody, where it is a person. */
    List<PersonId> actingFor(CaseRef about) {
        return of(about).actingFor(about.id());
    }

    /** Whether she reads a ruling: its party; where it is for an organisation, who acts for that now. */
    boolean isFor(PersonId me, NewRuling ruling) {
        var acting = actingFor(ruling.about());
        return acting.isEmpty() ? me.equals(ruling.party()) : acting.contains(me);
    }
}
