package no.innovasjonsskolen.offer;

import java.util.List;
import java.util.Optional;
import no.innovasjonsskolen.site.SummaryRow;

/**
 * The places of a call as the office sees them.
 *
 * @param facts when it must be answered, how long the list lasts, and how the answers stand
 * @param faults the rules that those who hold places do not keep
 * @param changed the groups that a municipality has left since they were selected
 * @param canFill whether there is a place that somebody who waits might have
 */
record Board(List<SummaryRow> facts, List<String> faults, List<String> waived, List<Line> changed,
        List<Line> offers, List<Line> waiting, boolean canFill) {

    /**
     * One application.
     *
     * @param number its place in the cohort, or on the list
     * @param status how far it has come; empty on the list
     * @param url where the office sees to it
     */
    record Line(String number, String municipalities, String reference, String status, String tone,
            String when, Optional<String> url) {}
}
