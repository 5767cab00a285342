package no.innovasjonsskolen.office;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import no.innovasjonsskolen.admission.ApplicationId;
import no.innovasjonsskolen.admission.Case;
import no.innovasjonsskolen.form.FieldSpec;
import no.innovasjonsskolen.form.Form;
import no.innovasjonsskolen.form.FormData;
import no.innovasjonsskolen.form.FormInput;
import no.innovasjonsskolen.form.FormView;
import no.innovasjonsskolen.form.Option;
import no.innovasjonsskolen.identity.People;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.identity.Role;
import no.innovasjonsskolen.identity.RoleKind;
import no.innovasjonsskolen.identity.SignedIn;
import no.innovasjonsskolen.letter.Recipient;
import no.innovasjonsskolen.site.Access;
import no.innovasjonsskolen.site.Deadline;
import no.innovasjonsskolen.site.Page;
import no.innovasjonsskolen.site.Sentence;
import no.innovasjonsskolen.site.Who;
import no.innovasjonsskolen.site.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Where the office asks an applicant for something more, and takes back what it has asked. */
@Controller
class AskInquiryPage {

    private static final int LONGEST = 4_000;
    private static final FieldSpec<String> TEXT = FieldSpec.paragraphs("spoersmaal", LONGEST).required();
    private static final FieldSpec<LocalDate> LAST_DAY = FieldSpec.date("frist").required();

    /** @param reachable whether there is anybody to write to */
    record View(String reference, String back, boolean reachable, FormView form) {}

    private final WorkQuery workQuery;
    private final AskInquiry askInquiry;
    private final TakeBackInquiry takeBackInquiry;
    private final People people;

    AskInquiryPage(WorkQuery workQuery, AskInquiry askInquiry, TakeBackInquiry takeBackInquiry,
            People people) {
        this.workQuery = workQuery;
        this.askInquiry = askInquiry;
        this.takeBackInquiry = takeBackInquiry;
        this.people = people;
    }

    @Access(Who.OFFICE)
    @GetMapping("/kontor/soknad/{id}/spoersmaal")
    Page show(@PathVariable ApplicationId id, WorkFilter filter, Words words) {
        var file = workQuery.file(id, words);
        var recipients = recipients(file);
        return Page.show(view(file, filter, recipients, form(recipients).blank(), words));
    }

    @Access(Who.OFFICE)
    @PostMapping("/kontor/soknad/{id}/spoersmaal")
    Page ask(@SignedIn Person me, @PathVariable ApplicationId id, WorkFilter filter, FormData sent,
            Words words) {
        var file = workQuery.file(id, words);
        var recipients = recipients(file);
        var to = to(recipients);
        var input = form(recipients).read(sent);
        if (!input.isValid()) {
            return input.again(view(file, filter, recipients, input, words));
        }
        var until = new Deadline(input.get(LAST_DAY));
        return switch (askInquiry.ask(me, file, input.get(TEXT), until, input.get(to))) {
            case AskInquiry.Outcome.Asked _ -> Page.goTo(CasePage.url(id, filter) + "#spoersmaal");
            case AskInquiry.Outcome.DayHasPassed _ -> {
                var passed = input.reject(LAST_DAY, Sentence.of("office.inquiry.day-has-passed"));
                yield passed.again(view(file, filter, recipients, passed, words));
            }
            case AskInquiry.Outcome.Withdrawn _ -> Page.refused(
                    new Page.Way(CasePage.url(id, filter), "office.to-case"), "office.inquiry.withdrawn");
        };
    }

    @Access(Who.OFFICE)
    @PostMapping("/kontor/soknad/{id}/spoersmaal/{inquiry}/trekk")
    Page takeBack(@SignedIn Person me, @PathVariable ApplicationId id, @PathVariable InquiryId inquiry,
            WorkFilter filter, Words words) {
        var url = CasePage.url(id, filter);
        return switch (takeBackInquiry.takeBack(me, workQuery.file(id, words), inquiry)) {
            case TakeBackInquiry.Outcome.TakenBack _ -> Page.goTo(url + "#spoersmaal");
            case TakeBackInquiry.Outcome.AnsweredAlready _ -> Page.refused(
                    new Page.Way(url, "office.to-case"), "office.inquiry.answered-already");
        };
    }

    /** The contact first, then everybody who writes in the application; each address once. */
    private List<Recipient> recipients(Case file) {
        var byAddress = new LinkedHashMap<String, Recipient>();
        var line = file.line();
        add(line.contact().name(), line.contact().email(), byAddress);
        Stream.concat(Stream.of(line.lead()), line.partners().stream())
                .flatMap(number -> people.holding(new Role(RoleKind.COORDINATOR, number.value())).stream())
                .forEach(person -> add(person.name(), person.email(), byAddress));
        return List.copyOf(byAddress.values());
    }

    private static void add(String name, String email, Map<String, Recipient> byAddress) {
        if (Recipient.canReach(email)) {
            byAddress.putIfAbsent(email.toLowerCase(Locale.ROOT), new Recipient(name, email));
        }
    }

    private static FieldSpec<Recipient> to(List<Recipient> recipients) {
        return FieldSpec.select("til", recipients.stream().map(it -> Option.of(it.email(), it,
                _ -> it.name() + ", " + it.email())).toList()).required();
    }

    private static Form form(List<Recipient> recipients) {
        return Form.of("office.inquiry.form", TEXT, LAST_DAY, to(recipients));
    }

    private static View view(Case file, WorkFilter filter, List<Recipient> recipients, FormInput input,
            Words words) {
        var id = file.line().id();
        return new View(file.line().reference(), words.url(CasePage.url(id, filter)), !recipients.isEmpty(),
                input.view(filter.under("/kontor/soknad/" + id + "/spoersmaal"), words));
    }
}
