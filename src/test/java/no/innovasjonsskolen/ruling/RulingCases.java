package no.innovasjonsskolen.ruling;

import java.util.List;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.identity.Person;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/** Rulings and appeals of people that other rooms' tests have in hand, and where their pages are. */
public final class RulingCases {

    private RulingCases() {}

    /** Where the party can write an appeal against her new ruling. */
    public static String toAppeal(ApplicationContext house, Person party, Person officer) {
        return AppealPage.url(refuse(house, party, officer).id());
    }

    /** Where the office can send an appeal to the board. */
    public static String toForward(ApplicationContext house, Person party, Person officer) {
        return OfficeAppealPage.url(appeal(house, party, officer));
    }

    /** Where the office can enter what the board decided. */
    public static String toDecide(ApplicationContext house, Person party, Person officer) {
        var appeal = appeal(house, party, officer);
        house.getBean(ForwardAppeal.class).forward(officer, appeal, "Vi står ved vedtaket.");
        return OfficeAppealPage.url(appeal);
    }

    private static AppealId appeal(ApplicationContext house, Person party, Person officer) {
        var ruling = refuse(house, party, officer);
        house.getBean(LodgeAppeal.class).lodge(party, ruling.id(), "Jeg har 180 studiepoeng.", "");
        return house.getBean(Appeals.class).against(List.of(ruling.id())).getFirst().id();
    }

    private static Ruling refuse(ApplicationContext house, Person party, Person officer) {
        return house.getBean(TransactionTemplate.class)
                .execute(_ -> house.getBean(Rulings.class).make(officer,
                        ExampleKind.refusal(ExampleKind.someCase(), party.id(), officer),
                        house.getBean(SchoolClock.class).instant()));
    }
}
