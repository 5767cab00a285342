package no.innovasjonsskolen.ruling;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Map;
import no.innovasjonsskolen.identity.PersonId;
import no.innovasjonsskolen.ruling.Appeals.Waiting;
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
        return of(about.kind());
    }

    private RulingKind of(String name) {
        var kind = kinds.get(name);
        if (kind == null) {
            throw new IllegalArgumentException(
                    "No room has registered the kind of case «%s»: implement RulingKind there"
                            .formatted(name));
        }
        return kind;
    }

    /** These appeals, without those after which a room has done what the board left to the school. */
    List<Waiting> unsettled(List<Waiting> waiting) {
        var settled = waiting.stream().filter(it -> it.appeal().asksForRuling()).map(Waiting::about)
                .collect(groupingBy(CaseRef::kind, mapping(CaseRef::id, toSet()))).entrySet().stream()
                .flatMap(it -> of(it.getKey()).settled(it.getValue()).stream()).collect(toSet());
        return waiting.stream()
                .filter(it -> it.appeal().isLiving() || !settled.contains(it.about().id())).toList();
    }

    /** Who acts for the organisation that a case's rulings are made for; nobody, where it is a person. */
    List<PersonId> actingFor(CaseRef about) {
        return of(about).actingFor(about.id());
    }

    /** Those of these rulings, all made for her, that she reads still; asked once a kind, however many. */
    List<Ruling> stillOf(PersonId party, List<Ruling> made) {
        var still = made.stream().map(it -> it.content().about())
                .collect(groupingBy(CaseRef::kind, mapping(CaseRef::id, toSet()))).entrySet().stream()
                .flatMap(it -> of(it.getKey()).stillOf(party, it.getValue()).stream()).collect(toSet());
        return made.stream().filter(it -> still.contains(it.content().about().id())).toList();
    }

    /** Whether she reads a ruling: its party; where it is for an organisation, who acts for that now. */
    boolean isFor(PersonId me, NewRuling ruling) {
        var acting = actingFor(ruling.about());
        return acting.isEmpty() ? me.equals(ruling.party()) : acting.contains(me);
    }
}
