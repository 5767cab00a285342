package no.innovasjonsskolen.placement;

import static java.util.stream.Collectors.joining;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.innovasjonsskolen.admission.Admissions;
import no.innovasjonsskolen.admission.ApplicationId;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.database.Database;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.municipality.MunicipalityName;
import no.innovasjonsskolen.programme.CallId;
import no.innovasjonsskolen.programme.Programmes;
import no.innovasjonsskolen.selection.Seed;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A selection that is written straight into the tables, for stories that begin when it is made. */
public final class SelectionExample {

    private static final String SEED = "5eed".repeat(16);

    private final ApplicationContext house;
    private final CallId call;
    private final Map<String, ApplicationId> applications = new LinkedHashMap<>();
    private final Map<String, String> regions = new LinkedHashMap<>();
    private String rules = "";
    private SelectionId id = new SelectionId(UUID.randomUUID());

    private SelectionExample(ApplicationContext house, CallId call) {
        this.house = house;
        this.call = call;
    }

    public static SelectionExample in(ApplicationContext house) {
        return new SelectionExample(house, house.getBean(Programmes.class)
                .currentCall(house.getBean(SchoolClock.class).instant()).orElseThrow().id());
    }

    public CallId call() {
        return call;
    }

    /** One that is in it, from a region: S1, S2 … in the order they come. */
    public SelectionExample with(ApplicationId application, String region) {
        var code = "S" + (applications.size() + 1);
        applications.put(code, application);
        regions.put(code, region);
        return this;
    }

    /** So many applications from a region at least. */
    public SelectionExample least(int many, String region) {
        rules = "{\"feature\":\"region\",\"value\":\"%s\",\"unit\":\"application\",\"min\":%d,\"max\":null}"
                .formatted(region, many);
        return this;
    }

    /** These are selected, and the others wait in the order that the seed gives. */
    public Selected selected(Person by, String... codes) {
        var selected = List.of(codes);
        var reserve = new Seed(SEED).order(applications.keySet().stream()
                .filter(it -> !selected.contains(it)).toList());
        var db = house.getBean(Database.class);
        var now = house.getBean(SchoolClock.class).instant();
        id = new SelectionId(UUID.randomUUID());
        return new TransactionTemplate(house.getBean(PlatformTransactionManager.class)).execute(_ -> {
            db.sql("""
                    insert into placement.selection (id, call, problem, selected, reserve, seed, held_at)
                    values (:id, :call, :problem, :selected::text[], :reserve::text[], :seed, :now)
                    """)
                    .param("id", id).param("call", call).param("problem", problem(selected.size()))
                    .param("selected", selected).param("reserve", reserve).param("seed", SEED)
                    .param("now", now).update();
            applications.forEach((code, application) -> db.sql("""
                    insert into placement.selection_entry (selection, code, application)
                    values (:id, :code, :application)
                    """)
                    .param("id", id).param("code", code).param("application", application).update());
            var made = house.getBean(Selections.class).of(call).orElseThrow();
            house.getBeansOfType(AfterSelection.class).values().forEach(it -> it.selected(made, by, now));
            return made;
        });
    }

    /** It counts no more. */
    public void setAside() {
        house.getBean(Database.class).sql("""
                insert into placement.selection_void (selection, reason, asked_by, agreed_by, voided_at)
                select id, 'test', :one, :other, held_at from placement.selection where id = :id
                """)
                .param("id", id).param("one", UUID.randomUUID()).param("other", UUID.randomUUID()).update();
    }

    private String problem(int seats) {
        return "{\"capacity\":{\"min\":0,\"max\":%d},\"rules\":[%s],\"applications\":[%s]}".formatted(
                seats, rules, applications.keySet().stream().map(this::application).collect(joining(",")));
    }

    private String application(String code) {
        var names = house.getBean(MunicipalityName.class);
        return "{\"id\":\"%s\",\"seats\":1,\"members\":[%s]}".formatted(code, house.getBean(Admissions.class)
                .municipalities(applications.get(code)).stream().map(it -> """
                        {"municipality":"%s","region":"%s"}""".formatted(names.of(it), regions.get(code)))
                .collect(joining(",")));
    }
}
