package no.innovasjonsskolen.admission;

import java.time.Instant;
import java.util.List;
import no.innovasjonsskolen.admission.StartApplication.Outcome;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.form.FieldSpec;
import no.innovasjonsskolen.form.Form;
import no.innovasjonsskolen.form.FormData;
import no.innovasjonsskolen.form.FormInput;
import no.innovasjonsskolen.form.FormView;
import no.innovasjonsskolen.form.Option;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.identity.SignedIn;
import no.innovasjonsskolen.municipality.MunicipalityName;
import no.innovasjonsskolen.municipality.MunicipalityNumber;
import no.innovasjonsskolen.programme.CallState;
import no.innovasjonsskolen.programme.Programmes;
import no.innovasjonsskolen.site.Access;
import no.innovasjonsskolen.site.InMenu;
import no.innovasjonsskolen.site.MenuItem;
import no.innovasjonsskolen.site.MenuItem.Where;
import no.innovasjonsskolen.site.Page;
import no.innovasjonsskolen.site.Sentence;
import no.innovasjonsskolen.site.Who;
import no.innovasjonsskolen.site.Words;
import no.innovasjonsskolen.todo.Todo;
import no.innovasjonsskolen.todo.TodoList;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** Where a person begins an application, and finds what else waits for her: go on, take part, sign. */
@Controller
class StartPage implements InMenu {

    /**
     * @param call how far the call has come, in a sentence
     * @param begin municipalities she can begin an application for
     * @param todos what waits for her in any room, and what she has a hand in
     */
    record View(String call, List<Choice> begin, List<Todo> todos, boolean nothing, FormView form) {}

    record Choice(String number, String text) {}

    private final StartApplication startApplication;
    private final Applications applications;
    private final TodoList todoList;
    private final Programmes programmes;
    private final MunicipalityName names;
    private final SchoolClock clock;

    StartPage(StartApplication startApplication, Applications applications, TodoList todoList,
            Programmes programmes, MunicipalityName names, SchoolClock clock) {
        this.startApplication = startApplication;
        this.applications = applications;
        this.todoList = todoList;
        this.programmes = programmes;
        this.names = names;
        this.clock = clock;
    }

    @Override
    public List<MenuItem> menuItems() {
        return List.of(new MenuItem(Where.TOP_AND_START, 30, "/soknad", "admission.menu", Who.SIGNED_IN));
    }

    @Access(Who.SIGNED_IN)
    @GetMapping("/soknad")
    Page show(@SignedIn Person me, Words words) {
        var mine = applications.municipalitiesOf(me.id());
        return Page.show(view(me, mine, form(lead(mine)).blank(), words));
    }

    @Access(Who.SIGNED_IN)
    @PostMapping("/soknad")
    Page start(@SignedIn Person me, FormData sent, Words words) {
        var mine = applications.municipalitiesOf(me.id());
        var lead = lead(mine);
        var input = form(lead).read(sent);
        if (!input.isValid()) {
            return again(me, mine, input, words);
        }
        return switch (startApplication.start(me, input.get(lead))) {
            case Outcome.Started(var id) -> Page.goTo("/soknad/" + id);
            case Outcome.Taken(var by) ->
                again(me, mine, input.reject(StateText.taken(by, names.of(input.get(lead)))), words);
            case Outcome.NoCallIsOpen _ ->
                again(me, mine, input.reject(Sentence.of("admission.start.no-call")), words);
            case Outcome.NotYours _ -> Page.notFound();
        };
    }

    /** The municipality to apply for: one of those she represents, and no other. */
    private FieldSpec<MunicipalityNumber> lead(List<MunicipalityNumber> mine) {
        return FieldSpec.button("kommune", mine.stream().map(number -> Option.of(number.value(), number,
                words -> words.localize("admission.start.begin", names.of(number)))).toList()).required();
    }

    private static Form form(FieldSpec<MunicipalityNumber> lead) {
        return Form.of("admission.start", lead);
    }

    private Page again(Person me, List<MunicipalityNumber> mine, FormInput input, Words words) {
        return input.again(view(me, mine, input, words));
    }

    private View view(Person me, List<MunicipalityNumber> mine, FormInput input, Words words) {
        var now = clock.instant();
        var begin = begin(me, mine, now, words);
        var todos = todoList.of(me, words);
        return new View(callLine(now, words), begin, todos, begin.isEmpty() && todos.isEmpty(),
                input.view("/soknad", words));
    }

    private List<Choice> begin(Person me, List<MunicipalityNumber> mine, Instant now, Words words) {
        var call = programmes.currentCall(now).filter(it -> it.stateAt(now).takesApplications());
        if (call.isEmpty() || mine.isEmpty()) {
            return List.of();
        }
        var applied = applications.headings(me.id());
        return mine.stream()
                .filter(number -> applied.stream()
                        .noneMatch(application -> application.lead().equals(number)
                                && application.call().equals(call.get().id())
                                && !(application.state() instanceof Application.Withdrawn)))
                .map(number -> new Choice(number.value(),
                        words.localize("admission.start.begin", names.of(number))))
                .toList();
    }

    private String callLine(Instant now, Words words) {
        return programmes.currentCall(now).map(call -> switch (call.stateAt(now)) {
            case CallState.Announced(var opens) -> words.localize("admission.call.announced", opens);
            case CallState.Open(var deadline) -> words.localize("admission.call.open", deadline);
            case CallState.Rolling(var deadline, _) -> words.localize("admission.call.rolling", deadline);
            case CallState.Closed(var deadline) -> words.localize("admission.call.closed", deadline);
            case CallState.Cancelled _ -> words.localize("admission.call.cancelled");
        }).orElseGet(() -> words.localize("admission.call.none"));
    }
}
