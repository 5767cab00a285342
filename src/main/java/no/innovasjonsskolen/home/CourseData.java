package no.innovasjonsskolen.home;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.innovasjonsskolen.programme.Call;
import no.innovasjonsskolen.programme.Cohort;
import no.innovasjonsskolen.programme.Plan;
import no.innovasjonsskolen.site.Words;
import org.springframework.stereotype.Component;
import tools.jackson.databind.ObjectMapper;

/** The programme as schema.org knows a course, for search engines and catalogues. */
@Component
class CourseData {

    private static final int ORE_DIGITS = 2;

    private final ObjectMapper json;

    CourseData(ObjectMapper json) {
        this.json = json;
    }

    /** As JSON-LD that may be put in a script element: it holds no sign that could end one. */
    String of(Plan plan, Optional<Call> call, String origin, Words words) {
        var course = thing("Course");
        course.put("@context", "https://schema.org");
        course.put("name", plan.name().in(words));
        course.put("description", plan.aim().in(words));
        course.put("url", origin + "/studiet");
        course.put("provider", named("CollegeOrUniversity", words.localize("home.data.provider")));
        course.put("numberOfCredits", plan.credits());
        course.put("timeRequired", "PT%dH".formatted(plan.leastHours()));
        course.put("educationalLevel", words.localize("home.data.level"));
        course.put("availableLanguage", "no");
        course.put("audience", audience(plan, words));
        course.put("about", plan.themes().stream().map(theme -> theme.name().in(words)).toList());
        course.put("teaches", plan.outcomes().stream().map(it -> it.text().in(words)).toList());
        call.ifPresent(it -> course.put("hasCourseInstance", List.of(instance(plan, it, origin, words))));
        return json.writeValueAsString(course).replace("<", "\\u003c").replace(">", "\\u003e")
                .replace("&", "\\u0026");
    }

    private static Map<String, Object> instance(Plan plan, Call call, String origin, Words words) {
        var instance = named("CourseInstance",
                words.localize("home.data.cohort", plan.name(), call.cohort().name()));
        instance.put("courseMode", List.of("onsite", "part-time"));
        instance.put("courseWorkload", "PT%dH".formatted(plan.leastHours()));
        instance.put("location", named("Place", plan.place()));
        call.cohort().begins().ifPresent(day -> instance.put("startDate", day.toString()));
        call.cohort().lastDay(plan.gatherings().getLast())
                .ifPresent(day -> instance.put("endDate", day.toString()));
        instance.put("subEvent", gatherings(plan, call.cohort(), words));
        instance.put("offers", offer(call, origin));
        return instance;
    }

    private static List<Map<String, Object>> gatherings(Plan plan, Cohort cohort, Words words) {
        var events = new ArrayList<Map<String, Object>>();
        for (var gathering : plan.gatherings()) {
            cohort.firstDay(gathering).ifPresent(first -> {
                var event = named("EducationEvent", gathering.title().map(title -> title.in(words))
                        .orElseGet(() -> words.localize("home.gathering", gathering.number())));
                event.put("startDate", first.toString());
                event.put("endDate", first.plusDays(gathering.days() - 1L).toString());
                if (gathering.elsewhere().isEmpty()) {
                    event.put("location", named("Place", plan.place()));
                }
                events.add(event);
            });
        }
        return events;
    }

    private static Map<String, Object> offer(Call call, String origin) {
        var offer = thing("Offer");
        offer.put("price", BigDecimal.valueOf(call.terms().fee().ore(), ORE_DIGITS).toPlainString());
        offer.put("priceCurrency", "NOK");
        offer.put("availabilityStarts", call.dates().opens().toString());
        offer.put("availabilityEnds", call.dates().deadline().lastDay().toString());
        offer.put("url", origin + "/sok-om-plass");
        return offer;
    }

    private static Map<String, Object> audience(Plan plan, Words words) {
        var audience = thing("EducationalAudience");
        audience.put("audienceType", plan.audience().in(words));
        return audience;
    }

    private static Map<String, Object> named(String type, String name) {
        var thing = thing(type);
        thing.put("name", name);
        return thing;
    }

    private static Map<String, Object> thing(String type) {
        var thing = new LinkedHashMap<String, Object>();
        thing.put("@type", type);
        return thing;
    }
}
