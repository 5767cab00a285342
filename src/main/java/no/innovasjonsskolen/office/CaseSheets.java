package no.innovasjonsskolen.office;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.innovasjonsskolen.admission.Case;
import no.innovasjonsskolen.admission.CaseGroup;
import no.innovasjonsskolen.admission.CaseSource;
import no.innovasjonsskolen.identity.People;
import no.innovasjonsskolen.identity.PersonId;
import no.innovasjonsskolen.municipality.Municipality;
import no.innovasjonsskolen.municipality.MunicipalityNumber;
import no.innovasjonsskolen.programme.Call;
import no.innovasjonsskolen.site.SummaryRow;
import no.innovasjonsskolen.site.Words;
import org.springframework.stereotype.Component;

/** Gathers what is known of an application from every room, and puts what is the office's own in words. */
@Component
class CaseSheets {

    private final WorkQuery workQuery;
    private final CaseReads caseReads;
    private final CaseTimeline caseTimeline;
    private final List<CaseSource> sources;
    private final People people;

    CaseSheets(WorkQuery workQuery, CaseReads caseReads, CaseTimeline caseTimeline,
            List<CaseSource> sources, People people) {
        this.workQuery = workQuery;
        this.caseReads = caseReads;
        this.caseTimeline = caseTimeline;
        this.sources = sources;
        this.people = people;
    }

    /** The case, without what this reader must not read of it. */
    CaseSheet of(Case file, WorkItem item, Call call, PersonId reader, Instant now, Words words) {
        var line = file.line();
        var places = workQuery.places(call, now);
        var reads = caseReads.of(line.id());
        return new CaseSheet(head(item, places, now, words), notices(file, item, reads, words),
                file.answers(),
                line.group() == CaseGroup.DRAFT ? file.lacks() : List.of(), team(file, places, reader, words),
                item.inquiries().reversed().stream().map(it -> InquiryText.line(it, now, words)).toList(),
                line.contact(), receipts(file, words),
                Stream.concat(Stream.of(line.lead()), line.partners().stream())
                        .map(number -> about(number, places, words)).toList(),
                seen(reads, words), caseTimeline.of(file, reader, words));
    }

    private static CaseSheet.Head head(WorkItem item, Places places, Instant now, Words words) {
        var line = item.line();
        return new CaseSheet.Head(CaseRow.title(line, places, words), line.reference(), line.challenge(),
                new CaseRow.Badge(words.say(line.group()), CaseRow.tone(line.group())),
                CaseRow.moment(line, words), CaseRow.badges(item, now, words),
                item.officer().map(CaseOfficer::name).orElse(""));
    }

    private static List<CaseSheet.Notice> notices(Case file, WorkItem item, List<CaseReads.CaseRead> reads,
            Words words) {
        var notices = new ArrayList<CaseSheet.Notice>();
        var group = file.line().group();
        if (group == CaseGroup.NEW || group == CaseGroup.CHANGED) {
            notices.add(new CaseSheet.Notice(words.localize(group == CaseGroup.NEW && reads.size() > 1
                    ? "office.notice.unread" : "office.notice." + group.code()), "info"));
        }
        if (item.isAnswered()) {
            notices.add(new CaseSheet.Notice(words.localize("office.notice.answered"), "info"));
        }
        if (item.breaksRule()) {
            notices.add(new CaseSheet.Notice(words.localize("office.notice.broken", item.rule().least(),
                    item.rule().sectors()), "warning"));
        }
        file.since().ifPresent(since -> notices.add(new CaseSheet.Notice(since.by()
                .map(by -> words.localize("office.notice.written-since", by, since.at()))
                .orElseGet(() -> words.localize("office.notice.changed-since")), "warning")));
        if (group == CaseGroup.DRAFT) {
            notices.add(new CaseSheet.Notice(words.localize("office.notice.draft"), "info"));
        }
        if (group == CaseGroup.WITHDRAWN) {
            notices.add(new CaseSheet.Notice(file.withdrawal().isEmpty()
                    ? words.localize("office.notice.withdrawn", file.line().moment())
                    : words.localize("office.notice.withdrawn-because", file.line().moment(),
                            file.withdrawal()),
                    "warning"));
        }
        return notices;
    }

    private CaseSheet.Team team(Case file, Places places, PersonId reader, Words words) {
        var team = file.line().team();
        var known = sources.stream().map(source -> source.ofMembers(file, reader, words)).toList();
        return new CaseSheet.Team(file.members().stream().map(member -> new CaseSheet.Member(member.name(),
                member.email(), member.title(), member.sector().map(words::say).orElse(""),
                places.name(member.from()), new CaseRow.Badge(member.standing(), member.tone()),
                known.stream().flatMap(sections -> Stream.ofNullable(sections.get(member.id()))).toList()))
                .toList(),
                !file.line().partners().isEmpty(), file.guarantee(),
                words.localize("office.row.confirmed", team.confirmed(), team.size()));
    }

    private static List<CaseSheet.Receipt> receipts(Case file, Words words) {
        return file.sendings().stream().map(sending -> new CaseSheet.Receipt(
                words.url(SubmissionsPage.url(file.line().id(), sending.number())),
                words.localize("office.receipt.number", sending.number()), words.dateTime(sending.at()),
                sending.by(), sending.hash(), sending.afterDeadline()
                        ? Optional.of(words.localize("office.badge.late")) : Optional.empty()))
                .toList();
    }

    private static CaseSheet.About about(MunicipalityNumber number, Places places, Words words) {
        return new CaseSheet.About(places.name(number), places.find(number)
                .map(municipality -> facts(municipality, places, words)).orElse(List.of()));
    }

    private static List<SummaryRow> facts(Municipality municipality, Places places, Words words) {
        var population = municipality.population();
        return List.of(
                answer("office.about.number", municipality.number().value(), words),
                answer("office.about.county", words.say(municipality.county()), words),
                answer("office.row.landsdeler", words.say(municipality.region()), words),
                answer("office.about.people",
                        population.isPresent() ? words.number(population.getAsInt()) : "", words),
                answer("office.row.storrelser", places.band(municipality).map(words::say).orElse(""), words),
                answer("office.about.language", words.say(municipality.languageForm()), words));
    }

    private List<String> seen(List<CaseReads.CaseRead> all, Words words) {
        var names = people.namesOf(all.stream().map(CaseReads.CaseRead::person).distinct().toList());
        return all.stream().map(it -> words.localize("office.seen.line",
                names.getOrDefault(it.person(), "–"), it.number(), it.at())).toList();
    }

    private static SummaryRow answer(String key, String value, Words words) {
        return new SummaryRow(words.localize(key), value, Optional.empty());
    }
}
