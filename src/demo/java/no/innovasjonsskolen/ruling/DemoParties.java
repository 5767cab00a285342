package no.innovasjonsskolen.ruling;

import java.time.LocalDate;
import java.util.List;
import no.innovasjonsskolen.identity.People;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.ruling.Appeal.BoardDecision;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The demo school's invented parties: they open their rulings and appeal, and are answered. */
@Profile("demo & !production")
@Component
public class DemoParties {

    private final RulingRows rows;
    private final Appeals appeals;
    private final OpenRuling openRuling;
    private final LodgeAppeal lodgeAppeal;
    private final DemoBoard board;
    private final People people;

    DemoParties(RulingRows rows, Appeals appeals, OpenRuling openRuling, LodgeAppeal lodgeAppeal,
            DemoBoard board, People people) {
        this.rows = rows;
        this.appeals = appeals;
        this.openRuling = openRuling;
        this.lodgeAppeal = lodgeAppeal;
        this.board = board;
        this.people = people;
    }

    /** The party of each ruling of these cases opens it. */
    public void open(List<CaseRef> about) {
        rows.of(about).forEach(it -> openRuling.open(party(it), it.id()));
    }

    /** The party opens the ruling that counts and appeals against it; nothing where there is none. */
    public void appeal(CaseRef about, String text, String lateReason) {
        newest(about).forEach(it -> {
            openRuling.open(party(it), it.id());
            lodgeAppeal.lodge(party(it), it.id(), text, lateReason);
        });
    }

    /** The office sends the appeals in the case to the board. */
    public void forward(Person office, CaseRef about, String statement) {
        waiting(about).forEach(it -> board.forward(office, it, statement));
    }

    /** The board has let the ruling stand. */
    public void uphold(Person office, CaseRef about, LocalDate on, String reasons) {
        end(office, about, new BoardDecision(Appeal.Result.UPHELD, on, reasons));
    }

    /** The board has decided that the party was right. */
    public void reverse(Person office, CaseRef about, LocalDate on, String reasons) {
        end(office, about, new BoardDecision(Appeal.Result.REVERSED, on, reasons));
    }

    /** The board has not tried an appeal that came late. */
    public void dismissAsLate(Person office, CaseRef about, LocalDate on, String reasons) {
        end(office, about, new BoardDecision(Appeal.Result.DISMISSED_AS_LATE, on, reasons));
    }

    private void end(Person office, CaseRef about, BoardDecision decision) {
        waiting(about).forEach(it -> board.decide(office, it, decision));
    }

    private List<Ruling> newest(CaseRef about) {
        var all = rows.of(List.of(about));
        return all.isEmpty() ? List.of() : List.of(all.getLast());
    }

    private List<AppealId> waiting(CaseRef about) {
        return appeals.against(newest(about).stream().map(Ruling::id).toList()).stream()
                .filter(Appeal::isLiving).map(Appeal::id).toList();
    }

    private Person party(Ruling ruling) {
        return people.get(ruling.content().party());
    }
}
