package no.innovasjonsskolen.municipality;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Finds rows that belong to nothing: a number with a slip in it would else be taken, and never be seen. */
final class LooseRows {

    private final Facts facts;
    private final List<String> found = new ArrayList<>();

    private LooseRows(Facts facts) {
        this.facts = facts;
    }

    /** One line for each, with its file and what it names; nothing when all of it hangs together. */
    static List<String> of(Facts facts) {
        var loose = new LooseRows(facts);
        loose.ofMunicipalities();
        loose.ofHistory();
        return List.copyOf(loose.found);
    }

    private void ofMunicipalities() {
        var geography = facts.geography();
        for (var row : facts.municipalities()) {
            check(Table.NAME, facts.names().containsKey(row.number()), row.number() + " has no name");
            check(Table.COUNTY, geography.counties().stream().anyMatch(it -> it.county().number()
                    .equals(row.county()) && covers(it.period(), row.period())),
                    "%s lies in %s, which is not there all that time".formatted(row.number(), row.county()));
            check(Table.REGION_COUNTY, geography.memberships().stream().anyMatch(
                    it -> it.county().equals(row.county()) && it.period().holds(row.period().from())),
                    "%s lies in %s, which is in no region".formatted(row.number(), row.county()));
        }
        known(Table.NAME, List.copyOf(facts.names().keySet()), it -> it);
        known(Table.POPULATION, facts.counts(), Facts.Count::municipality);
        known(Table.CENTRALITY, facts.measures(), Facts.Measure::municipality);
        known(Table.BORDER, geography.borders(), Facts.Border::one);
        known(Table.BORDER, geography.borders(), Facts.Border::other);
    }

    private void ofHistory() {
        for (var row : facts.past().successions()) {
            check(Table.SUCCESSION, facts.municipalities().stream().anyMatch(
                    it -> it.number().equals(row.predecessor()) && row.on().equals(it.period().to())),
                    "%s does not end on %s".formatted(row.predecessor(), row.on()));
            check(Table.SUCCESSION, facts.municipalities().stream().anyMatch(
                    it -> it.number().equals(row.successor()) && it.period().holds(row.on())),
                    "%s is not there on %s".formatted(row.successor(), row.on()));
        }
        for (var row : facts.past().renamings()) {
            check(Table.RENAMING, facts.municipalities().stream().anyMatch(
                    it -> it.number().equals(row.municipality()) && it.period().holds(row.on())),
                    "%s is not there on %s".formatted(row.municipality(), row.on()));
        }
    }

    private <T> void known(Table table, List<T> rows, Function<T, MunicipalityNumber> whose) {
        rows.stream().map(whose).distinct()
                .filter(number -> facts.municipalities().stream().noneMatch(it -> it.number().equals(number)))
                .forEach(number -> check(table, false, number + " is no municipality"));
    }

    private void check(Table table, boolean right, String wrong) {
        if (!right) {
            found.add(table.file() + ": " + wrong);
        }
    }

    private static boolean covers(Facts.Period whole, Facts.Period part) {
        return whole.holds(part.from())
                && (whole.to() == null || part.to() != null && !part.to().isAfter(whole.to()));
    }
}
