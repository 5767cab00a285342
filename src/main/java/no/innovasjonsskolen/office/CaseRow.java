package no.innovasjonsskolen.office;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.innovasjonsskolen.admission.Case;
import no.innovasjonsskolen.admission.CaseGroup;
import no.innovasjonsskolen.site.Words;

/**
 * One application in the work list, ready to print.
 *
 * @param challenge what it is about; empty until it is sent
 * @param facts where the municipality is, and how many of its team have confirmed
 * @param moment what happened last, and when; and who has the case
 * @param found why a search found it; empty where nothing was searched for
 * @param badges what sets it apart
 */
record CaseRow(String url, String title, String reference, String challenge, String facts, String moment,
        String found, List<Badge> badges) {

    /** A few words on a coloured ground. */
    record Badge(String text, String tone) {}

    static CaseRow of(WorkList.Found found, String url, Places places, Instant now, Words words) {
        var line = found.item().line();
        return new CaseRow(url, title(line, places, words), line.reference(), line.challenge(),
                facts(line, places, words), standing(found.item(), words),
                found.why().map(words::say).orElse(""), badges(found.item(), now, words));
    }

    /** «Lom», or «Lom sammen med Skjåk, Vågå». */
    static String title(Case.Line line, Places places, Words words) {
        return line.partners().isEmpty() ? places.name(line.lead())
                : words.localize("office.case.joint", places.name(line.lead()),
                        places.names(line.partners()));
    }

    private static String facts(Case.Line line, Places places, Words words) {
        var facts = new ArrayList<String>();
        places.find(line.lead()).ifPresent(municipality -> {
            facts.add(words.say(municipality.region()));
            municipality.population()
                    .ifPresent(people -> facts.add(words.localize("office.row.people", people)));
        });
        if (line.team().size() > 0) {
            facts.add(words.localize("office.row.confirmed", line.team().confirmed(), line.team().size()));
            facts.add(words.localize("office.row.sectors", line.team().sectors().size()));
        }
        return String.join(" · ", facts);
    }

    private static String standing(WorkItem item, Words words) {
        return item.officer().map(officer -> moment(item.line(), words) + " · "
                + words.localize("office.row.officer", officer.name()))
                .orElseGet(() -> moment(item.line(), words));
    }

    static String moment(Case.Line line, Words words) {
        return switch (line.group()) {
            case NEW, CHANGED, WAITING, READY, LATE -> line.sending()
                    .map(sending -> words.localize("office.row.sent", sending.at(), sending.by())).orElse("");
            case DRAFT -> words.localize("office.row.draft", line.lacks(), line.moment());
            case WITHDRAWN -> words.localize("office.row.withdrawn", line.moment());
        };
    }

    /** What sets it apart, what is wrong first. */
    static List<Badge> badges(WorkItem item, Instant now, Words words) {
        var line = item.line();
        var badges = new ArrayList<Badge>();
        if (item.hasTooFew()) {
            badges.add(new Badge(words.localize("office.badge.too-few", line.team().size(),
                    item.rule().least()), "danger"));
        }
        if (item.hasTooFewSectors()) {
            badges.add(new Badge(words.localize("office.badge.sectors", line.team().sectors().size(),
                    item.rule().sectors()), "danger"));
        }
        if (item.isRefused()) {
            badges.add(new Badge(words.localize("office.badge.refused", line.team().refusals()), "warning"));
        }
        inquiries(item, now, words).ifPresent(badges::add);
        if (item.isLate()) {
            badges.add(new Badge(words.localize("office.badge.late"), "warning"));
        }
        if (line.group() == CaseGroup.DRAFT && line.lacks() == 0) {
            badges.add(new Badge(words.localize("office.badge.could-be-sent"), "success"));
        }
        if (line.changedSince()) {
            badges.add(new Badge(words.localize("office.badge.changed"), "info"));
        }
        line.sending().filter(sending -> sending.number() > 1).ifPresent(sending -> badges
                .add(new Badge(words.localize("office.badge.number", sending.number()), "neutral")));
        return badges;
    }

    private static Optional<Badge> inquiries(WorkItem item, Instant now, Words words) {
        if (item.isAnswered()) {
            return Optional.of(new Badge(words.localize("office.badge.answered"), "brand1"));
        }
        if (item.isOverdue(now)) {
            return Optional.of(new Badge(words.localize("office.badge.overdue"), "danger"));
        }
        return item.asked()
                .map(it -> new Badge(words.localize("office.badge.asked", it.until()), "neutral"));
    }

    /** The colour of a group's tag. */
    static String tone(CaseGroup group) {
        return switch (group) {
            case NEW -> "brand1";
            case CHANGED -> "info";
            case WAITING, LATE -> "warning";
            case READY -> "success";
            case DRAFT, WITHDRAWN -> "neutral";
        };
    }
}
