package no.innovasjonsskolen.office;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.innovasjonsskolen.admission.Cases.Applicant;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.municipality.Look;
import no.innovasjonsskolen.municipality.Mark;
import no.innovasjonsskolen.municipality.Municipality;
import no.innovasjonsskolen.municipality.MunicipalityNumber;
import no.innovasjonsskolen.municipality.NorwayMap;
import no.innovasjonsskolen.programme.Call;
import no.innovasjonsskolen.site.BarFigure;
import no.innovasjonsskolen.site.Worded;
import no.innovasjonsskolen.site.Words;

/** Who has applied: on the map, by region and by size. Municipalities are counted, not applications. */
record CallFigures(NorwayMap.View map, BarFigure regions, BarFigure bands) {

    static CallFigures of(List<Applicant> applicants, Places places, Words words) {
        var sent = applicants.stream().filter(Applicant::sent).map(Applicant::municipality)
                .collect(Collectors.toSet());
        return new CallFigures(map(applicants, sent.size(), places, words),
                bars("landsdeler", places.municipalities().regions(), it -> Optional.of(it.region()), sent,
                        places, words),
                bars("storrelser", places.bands().bands(), places::band, sent,
                        places, words));
    }

    /** When the deadline is, or was. */
    static String lead(Call call, Instant now, Words words) {
        var last = call.dates().deadline().lastDay();
        var days = ChronoUnit.DAYS.between(LocalDate.ofInstant(now, SchoolClock.OSLO), last);
        return words.localize(days < 0 ? "office.deadline.passed" : "office.deadline", last, Math.abs(days));
    }

    private static NorwayMap.View map(List<Applicant> applicants, int sent, Places places, Words words) {
        var marks = applicants.stream().collect(toMap(Applicant::municipality, applicant -> applicant.sent()
                ? new Mark(Look.SOLID, words.localize("office.map.sent"))
                : new Mark(Look.DOTTED, words.localize("office.map.draft"))));
        var caption = new NorwayMap.Caption("kart",
                words.localize("office.map.title", sent, places.all().size()),
                words.localize("office.map.seen"));
        return places.municipalities().map(places.day()).asTiles(caption, marks);
    }

    private static <T extends Worded> BarFigure bars(String id, List<T> rows,
            Function<Municipality, Optional<T>> rowOf, Set<MunicipalityNumber> sent, Places places,
            Words words) {
        var all = places.all();
        return new BarFigure(id, words.localize("office.figure." + id), words.localize("office.row." + id),
                words.localize("office.figure.sent"), rows.stream().map(row -> {
                    var there = all.stream().filter(it -> rowOf.apply(it).equals(Optional.of(row))).toList();
                    var many = (int) there.stream().filter(it -> sent.contains(it.number())).count();
                    return new BarFigure.Row(words.say(row), many,
                            words.localize("office.figure.of", many, there.size()));
                }).toList());
    }
}
