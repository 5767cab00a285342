package no.innovasjonsskolen.office;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.innovasjonsskolen.admission.AdmissionTodos;
import no.innovasjonsskolen.admission.Admissions.OwnApplication;
import no.innovasjonsskolen.admission.CaseGroup;
import no.innovasjonsskolen.admission.Cases;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.identity.Role;
import no.innovasjonsskolen.programme.Call;
import no.innovasjonsskolen.site.Words;
import no.innovasjonsskolen.todo.Todo;
import no.innovasjonsskolen.todo.Todos;
import org.springframework.stereotype.Component;

/** What waits in the work list, for whoever works there; and what the school asks whoever applies. */
@Component
class OfficeTodos implements Todos, AdmissionTodos.OfApplications {

    private final WorkQuery workQuery;
    private final Cases cases;
    private final Inquiries inquiries;
    private final SchoolClock clock;

    OfficeTodos(WorkQuery workQuery, Cases cases, Inquiries inquiries,
            SchoolClock clock) {
        this.workQuery = workQuery;
        this.cases = cases;
        this.inquiries = inquiries;
        this.clock = clock;
    }

    @Override
    public List<Todo> of(Person me, List<Role> roles, Words words) {
        var now = clock.instant();
        var todos = new ArrayList<Todo>();
        if (roles.contains(CaseOfficers.OFFICE)) {
            workQuery.call(WorkFilter.of(Map.of()), now)
                    .ifPresent(call -> todos.addAll(atTheOffice(call, now, words)));
        }
        return todos;
    }

    private List<Todo> atTheOffice(Call call, Instant now, Words words) {
        var todos = new ArrayList<Todo>();
        var touched = inquiries.touched(call.id(), now);
        var waiting = cases.waiting(call.id(), touched.opened(), touched.answered(), touched.overdue());
        add(todos, "unread", waiting.unread(), "/kontor?status=" + CaseGroup.NEW.code(), words);
        add(todos, "answered", waiting.answered(), list(WorkStatus.ANSWERED), words);
        add(todos, "overdue", waiting.overdue(), list(WorkStatus.OVERDUE), words);
        return todos;
    }

    private static void add(List<Todo> todos, String what, int many, String url, Words words) {
        if (many > 0) {
            todos.add(new Todo(words.localize("office.todo." + what), url, Optional.empty(),
                    words.localize("office.todo." + what + ".many", many), "warning"));
        }
    }

    private static String list(WorkStatus status) {
        return WorkFilter.of(Map.of(WorkFilter.STATUS, status.code())).under("/kontor");
    }

    @Override
    public List<Todo> of(List<OwnApplication> living, Words words) {
        var now = clock.instant();
        var references = living.stream().collect(toMap(OwnApplication::id, OwnApplication::reference));
        return inquiries.of(references.keySet()).stream()
                .filter(it -> it.state() instanceof Inquiry.Asked)
                .map(it -> new Todo(words.localize("office.todo.asked",
                        requireNonNull(references.get(it.application()))),
                        AnswerInquiryPage.url(it), Optional.of(it.until()),
                        InquiryText.status(it, now, words), InquiryText.tone(it, now)))
                .toList();
    }
}
