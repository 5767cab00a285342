package no.innovasjonsskolen.office;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.innovasjonsskolen.admission.CaseGroup;
import no.innovasjonsskolen.municipality.FilterOption;
import no.innovasjonsskolen.programme.Call;
import no.innovasjonsskolen.site.Words;

/** What the reader can choose from, and what she has chosen, ready to print. */
record WorkChoices(WorkFilter filter, Places places, List<Call> all, Call call, Words words) {

    private static final int LONGEST_CHIP = 40;

    /** A way to see the list: how many there are, and whether this is it. */
    record StatusLink(String text, String count, String url, boolean chosen) {}

    /** One choice that was made, and the address without it. */
    record Chip(String text, String url) {}

    /** A call, by the cohort it fills. */
    record Other(String text, String url, boolean chosen) {}

    String search() {
        return filter.value(WorkFilter.SEARCH);
    }

    String chosen(String name) {
        return filter.value(name);
    }

    boolean any() {
        return filter.narrows();
    }

    /** The list with nothing left out. */
    String allUrl() {
        return words.url(filter.bare().under("/kontor"));
    }

    /** The call when it was chosen in the address, which the form must carry on. */
    Optional<String> callInAddress() {
        return filter.call().map(id -> id.value().toString());
    }

    /** The ways to see the list that have anything in them, the whole of it first. */
    List<StatusLink> statuses(int many, Map<WorkStatus, Integer> counts) {
        var links = new ArrayList<StatusLink>();
        links.add(link(words.localize("office.status.alle"), many, filter.bare(), !filter.narrows()));
        counts.forEach((status, count) -> {
            var chosen = filter.status().equals(Optional.of(status));
            if (count > 0 || chosen) {
                links.add(link(words.say(status), count,
                        filter.bare().with(WorkFilter.STATUS, status.code()), chosen));
            }
        });
        return links;
    }

    private StatusLink link(String text, int count, WorkFilter to, boolean chosen) {
        return new StatusLink(text, words.number(count), words.url(to.under("/kontor")), chosen);
    }

    /** The way of seeing that the form must carry on. */
    Optional<String> statusInAddress() {
        return filter.status().map(WorkStatus::code);
    }

    List<FilterOption> regions() {
        return places.municipalities().regions().stream()
                .map(region -> new FilterOption(region.code(), words.say(region))).toList();
    }

    List<FilterOption> bands() {
        return places.bands().bands().stream()
                .map(band -> new FilterOption(String.valueOf(band.index()), words.say(band))).toList();
    }

    List<FilterOption> groups() {
        return Arrays.stream(CaseGroup.values())
                .map(group -> new FilterOption(group.code(), words.say(group))).toList();
    }

    List<FilterOption> joint() {
        return Stream.of("ja", "nei")
                .map(value -> new FilterOption(value, words.localize("office.filter.joint." + value)))
                .toList();
    }

    /** What was chosen. */
    List<Chip> chips() {
        var chips = new ArrayList<Chip>();
        if (!search().isEmpty()) {
            chips.add(chip(WorkFilter.SEARCH, "«" + shortened(search()) + "»"));
        }
        filter.status().ifPresent(status -> chips.add(chip(WorkFilter.STATUS, words.say(status))));
        chip(WorkFilter.REGION, regions(), chips);
        chip(WorkFilter.BAND, bands(), chips);
        chip(WorkFilter.GROUP, groups(), chips);
        chip(WorkFilter.JOINT, joint(), chips);
        return chips;
    }

    /** The calls, when there are several to choose from. */
    List<Other> calls() {
        return all.size() < 2 ? List.of() : all.stream().map(it -> new Other(
                words.localize("office.call", it.cohort().name()),
                words.url(WorkFilter.of(Map.of(WorkFilter.CALL, it.id().value().toString()))
                        .under("/kontor")),
                it.id().equals(call.id()))).toList();
    }

    private void chip(String name, List<FilterOption> options, List<Chip> chips) {
        options.stream().filter(option -> option.value().equals(chosen(name))).findFirst()
                .ifPresent(option -> chips.add(chip(name, option.label())));
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST_CHIP ? text : text.substring(0, LONGEST_CHIP).strip() + "…";
    }

    private Chip chip(String name, String value) {
        return new Chip(value, words.url(filter.with(name, "").under("/kontor")));
    }
}
