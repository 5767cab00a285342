package no.innovasjonsskolen.office;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.innovasjonsskolen.admission.ApplicationId;
import no.innovasjonsskolen.admission.CaseGroup;
import no.innovasjonsskolen.admission.Cases.Neighbours;
import no.innovasjonsskolen.municipality.MunicipalityNumber;
import no.innovasjonsskolen.site.Sentence;

/**
 * A call's applications in the order the work is done, as somebody at the office looks at them. A
 * municipality is in at most one of them, so all of them are held at once, and what the reader chooses is
 * chosen here.
 */
record WorkList(List<WorkItem> items, Places places, WorkStatus.Looking reader) {

    /** @param why what a search found it by; empty where nothing was searched for */
    record Found(WorkItem item, Optional<Sentence> why) {}

    /** Those the reader wants to see. */
    List<Found> chosen(WorkFilter filter) {
        var choice = choice(filter);
        return items.stream().flatMap(item -> choice.find(item).stream()).toList();
    }

    /** How many there are of each status, whatever else is chosen. */
    Map<WorkStatus, Integer> counts() {
        var counts = new EnumMap<WorkStatus, Integer>(WorkStatus.class);
        for (var status : WorkStatus.values()) {
            counts.put(status, (int) items.stream().filter(item -> status.holds(item, reader)).count());
        }
        return counts;
    }

    /** How many of these there are in each group that has any, in the order of the work. */
    static Map<CaseGroup, Integer> groups(List<Found> found) {
        var groups = new EnumMap<CaseGroup, Integer>(CaseGroup.class);
        found.forEach(it -> groups.merge(it.item().line().group(), 1, Integer::sum));
        return groups;
    }

    /**
     * Those beside an application among the chosen. Also where it is not chosen any more itself: what the
     * reader has done with it may have moved it, and the way on is still the same.
     */
    Neighbours beside(ApplicationId id, WorkFilter filter) {
        var choice = choice(filter);
        var before = new ArrayList<ApplicationId>();
        var after = new ArrayList<ApplicationId>();
        var met = false;
        for (var item : items) {
            if (item.line().id().equals(id)) {
                met = true;
            } else if (choice.find(item).isPresent()) {
                (met ? after : before).add(item.line().id());
            }
        }
        return met ? new Neighbours(before.isEmpty() ? Optional.empty() : Optional.of(before.getLast()),
                after.stream().findFirst()) : new Neighbours(Optional.empty(), Optional.empty());
    }

    private Choice choice(WorkFilter filter) {
        var written = filter.value(WorkFilter.SEARCH);
        return new Choice(this, filter,
                written.isEmpty() ? Optional.empty()
                        : Optional.of(new WorkSearch(written, places.search(written))),
                places.leads(filter));
    }

    /** The filter, with what it asks of the register already asked. */
    private record Choice(WorkList list, WorkFilter filter, Optional<WorkSearch> search,
            Optional<Set<MunicipalityNumber>> leads) {

        Optional<Found> find(WorkItem item) {
            if (!fits(item)) {
                return Optional.empty();
            }
            return search.isEmpty() ? Optional.of(new Found(item, Optional.empty()))
                    : search.get().why(item.line(), list.places())
                            .map(why -> new Found(item, Optional.of(why)));
        }

        private boolean fits(WorkItem item) {
            var line = item.line();
            return !filter.searchesForTooMuch() && leads.map(them -> them.contains(line.lead())).orElse(true)
                    && filter.group().map(it -> it == line.group()).orElse(true)
                    && filter.joint().map(it -> it != line.partners().isEmpty()).orElse(true)
                    && filter.status().map(it -> it.holds(item, list.reader())).orElse(true);
        }
    }
}
