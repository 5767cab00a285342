package no.innovasjonsskolen.disclosure;

import java.time.Instant;
import java.util.UUID;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.site.Language;
import org.springframework.context.ApplicationContext;

/** Requests to see documents, for tests of other rooms that look at them from outside. */
public final class DisclosureCases {

    /** What letters are about. */
    public static final Class<?> REQUEST = Disclosure.class;

    /** Whatever a letter may tell of it. */
    public static final Class<?> NEWS = DisclosureLetters.News.class;

    private DisclosureCases() {}

    /** One that waits, and one that is answered in part. */
    public static Object[] examples(Instant at) {
        return new Object[]{of(at, new Disclosure.Waiting()), of(at, new Disclosure.Answered(
                new Disclosure.Answer(Disclosure.Result.PARTLY, "offentleglova § 13", "Her er søknaden.",
                        "Eva Lunde", at)))};
    }

    private static Disclosure of(Instant at, Disclosure.State state) {
        return new Disclosure(new DisclosureId(new UUID(4, 4)), 3, "Søknaden fra Lom",
                "journalist@avisa.example", Language.NB, at, state);
    }

    /** Where the office answers one. */
    public static String toAnswer(ApplicationContext house) {
        return OfficeDisclosurePage.url(asked(house).id());
    }

    /** Where whoever was refused appeals. */
    public static String toAppeal(ApplicationContext house, Person officer) {
        var id = asked(house).id();
        house.getBean(AnswerDisclosure.class).answer(officer, id, Disclosure.Result.REFUSED,
                "offentleglova § 13", "Taushetsplikt.");
        return DisclosurePage.url(house.getBean(Disclosures.class).newLink(id));
    }

    /** Where the office sends an appeal on. */
    public static String toSend(ApplicationContext house, Person officer) {
        var link = toAppeal(house, officer);
        house.getBean(AppealDisclosure.class).appeal(link.substring(link.lastIndexOf('/') + 1),
                "Jeg vil se det.");
        return house.getBean(Disclosures.class).newest(200).stream()
                .filter(it -> it.state() instanceof Disclosure.Appealed).findFirst()
                .map(it -> OfficeDisclosurePage.url(it.id())).orElseThrow();
    }

    private static Disclosure asked(ApplicationContext house) {
        return switch (house.getBean(AskDisclosure.class).ask("Søknaden fra Lom", "journalist@avisa.example",
                Language.NB)) {
            case AskDisclosure.Outcome.Told(var request) -> request;
            case AskDisclosure.Outcome.NotTold(var request, _) -> request;
        };
    }
}
