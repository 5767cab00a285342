package no.innovasjonsskolen.admission;

import java.time.Instant;
import java.util.List;
import no.innovasjonsskolen.admission.StartApplication.Beginning;
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
     * @param begin what she can begin
     * @param todos what waits for her in any room, and what she has a hand in
     */
    record View(String call, List<Choice> begin, List<Todo> todos, boolean nothing, FormView form) {}

    /** @param main whether it begins empty; else with the text of an earlier application */
    record Choice(String code, String text, boolean main) {}

    private final StartApplication startApplication;
    private final TodoList todoList;
    private final Programmes programmes;
    private final MunicipalityName names;
    private final SchoolClock clock;

    StartPage(StartApplication startApplication, TodoList todoList, Programmes programmes,
            MunicipalityName names, SchoolClock clock) {
        this.startApplication = startApplication;
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
        var beginnings = startApplication.beginnings(me.id());
        return Page.show(view(me, beginnings, form(which(beginnings)).blank(), words));
    }

    @Access(Who.SIGNED_IN)
    @PostMapping("/soknad")
    Page start(@SignedIn Person me, FormData sent, Words words) {
        var beginnings = startApplication.beginnings(me.id());
        var which = which(beginnings);
        var input = form(which).read(sent);
        if (!input.isValid()) {
            return again(me, beginnings, input, words);
        }
        var chosen = input.get(which);
        return switch (startApplication.start(me, chosen)) {
            case Outcome.Started(var id) -> Page.goTo("/soknad/" + id);
            case Outcome.AlreadyBegun(var id) -> Page.goTo("/soknad/" + id);
            case Outcome.Taken(var by) -> again(me, beginnings,
                    input.reject(StateText.taken(by, names.of(chosen.lead()))), words);
            case Outcome.NoCallIsOpen _ ->
                again(me, beginnings, input.reject(Sentence.of("admission.start.no-call")), words);
            case Outcome.NotYours _ -> Page.notFound();
        };
    }

    /** The municipality to apply for, and with what text: one of those she represents, and no other. */
    private FieldSpec<Beginning> which(List<Beginning> beginnings) {
        return FieldSpec.button("kommune", beginnings.stream()
                .map(it -> Option.of(it.code(), it, words -> text(it, words))).toList()).required();
    }

    private String text(Beginning beginning, Words words) {
        var lead = names.of(beginning.lead());
        return beginning.from()
                .map(it -> words.localize("admission.start.copy", lead, it.reference()))
                .orElseGet(() -> words.localize("admission.start.begin", lead));
    }

    private static Form form(FieldSpec<Beginning> which) {
        return Form.of("admission.start", which);
    }

    private Page again(Person me, List<Beginning> beginnings, FormInput input, Words words) {
        return input.again(view(me, beginnings, input, words));
    }

    private View view(Person me, List<Beginning> beginnings, FormInput input, Words words) {
        var begin = beginnings.stream().filter(Beginning::free)
                .map(it -> new Choice(it.code(), text(it, words), it.from().isEmpty())).toList();
        var todos = todoList.of(me, words);
        return new View(callLine(clock.instant(), words), begin, todos, begin.isEmpty() && todos.isEmpty(),
                input.view("/soknad", words));
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
