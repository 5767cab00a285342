package no.innovasjonsskolen.office;

import java.util.ArrayList;
import java.util.List;
import no.innovasjonsskolen.admission.Case;
import no.innovasjonsskolen.admission.CaseGroup;
import no.innovasjonsskolen.site.Words;

/**
 * One application in the work list, ready to print.
 *
 * @param challenge what it is about; empty until it is sent
 * @param facts where the municipality is, and how many of its team have confirmed
 * @param moment what happened last, and when
 * @param badges what sets it apart
 */
record CaseRow(String url, String title, String reference, String challenge, String facts, String moment,
        List<Badge> badges) {

    /** A few words on a coloured ground. */
    record Badge(String text, String tone) {}

    static CaseRow of(Case.Line line, String url, Places places, Words words) {
        return new CaseRow(url, title(line, places, words), line.reference(), line.challenge(),
                facts(line, places, words), moment(line, words), badges(line, words));
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

    private static String moment(Case.Line line, Words words) {
        return switch (line.group()) {
            case NEW, CHANGED, WAITING, READY, LATE -> line.sending()
                    .map(sending -> words.localize("office.row.sent", sending.at(), sending.by())).orElse("");
            case DRAFT -> words.localize("office.row.draft", line.lacks(), line.moment());
            case WITHDRAWN -> words.localize("office.row.withdrawn", line.moment());
        };
    }

    private static List<Badge> badges(Case.Line line, Words words) {
        var badges = new ArrayList<Badge>();
        if (line.sending().map(Case.Line.Sending::afterDeadline).orElse(false)) {
            badges.add(new Badge(words.localize("office.badge.late"), "warning"));
        }
        if (line.group() == CaseGroup.DRAFT && line.lacks() == 0) {
            badges.add(new Badge(words.localize("office.badge.could-be-sent"), "success"));
        }
        line.sending().filter(sending -> sending.number() > 1).ifPresent(sending -> badges
                .add(new Badge(words.localize("office.badge.number", sending.number()), "neutral")));
        return badges;
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
