package no.innovasjonsskolen.ruling;

import static no.innovasjonsskolen.archive.ArchivedRecord.PERSONAL;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import no.innovasjonsskolen.archive.ArchivedFile;
import no.innovasjonsskolen.archive.ArchivedRecord;
import no.innovasjonsskolen.archive.ArchivedRecord.Direction;
import no.innovasjonsskolen.identity.People;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.site.Words;
import org.springframework.stereotype.Component;

/** The rulings of a case and the appeals against them, as an archive gets them. */
@Component
public class RulingsForArchive {

    private final RulingRows rows;
    private final Appeals appeals;
    private final RulingPaper rulingPaper;
    private final AppealPaper appealPaper;
    private final RulingKinds kinds;
    private final People people;

    RulingsForArchive(RulingRows rows, Appeals appeals, RulingPaper rulingPaper, AppealPaper appealPaper,
            RulingKinds kinds, People people) {
        this.rows = rows;
        this.appeals = appeals;
        this.rulingPaper = rulingPaper;
        this.appealPaper = appealPaper;
        this.kinds = kinds;
        this.people = people;
    }

    /** @param words those of the archive; a ruling stays in its own language */
    public List<ArchivedRecord> of(CaseRef about, Words words) {
        var records = new ArrayList<ArchivedRecord>();
        var rulings = rows.of(List.of(about));
        var name = kinds.of(about).name(words);
        for (var ruling : rulings) {
            var party = people.get(ruling.content().party());
            records.add(new ArchivedRecord("ruling/" + ruling.id(), ruling.reference(), Direction.OUT,
                    ruling.content().text().title(), words.localize("ruling.archive.open.ruling", name),
                    party.name(), ruling.madeAt(), PERSONAL, List.of(ArchivedFile.pdf(
                            ruling.content().text().title(), rulingPaper.print(ruling, party, words)))));
        }
        for (var appeal : appeals.against(rulings.stream().map(Ruling::id).toList())) {
            records.addAll(of(appeal, people.get(appeal.appellant()), words));
        }
        return records;
    }

    private List<ArchivedRecord> of(Appeal appeal, Person party, Words words) {
        var papers = new Papers(appeal, party, words, new ArrayList<>());
        papers.add("appeal", Direction.IN, party.name(), appeal.receivedAt(), appeal.text(),
                appeal.lateReason());
        appeal.interim().ifPresent(
                it -> papers.add("interim", Direction.OUT, party.name(), it.at(), it.text()));
        var board = words.localize("ruling.archive.board");
        switch (appeal.state()) {
            case Appeal.Received _, Appeal.Reversed _ -> {
            }
            case Appeal.Withdrawn(var at) -> papers.add("withdrawn", Direction.IN, party.name(), at,
                    words.localize("ruling.appeal.withdrawn-at", at));
            case Appeal.Forwarded(var statement, _, var at) ->
                papers.add("forwarded", Direction.OUT, board, at, statement);
            case Appeal.Decided(var decision, var statement, _, var at) -> {
                papers.add("forwarded", Direction.OUT, board, appeals.forwardedAt(appeal.id()), statement);
                papers.add("decided", Direction.IN, board, at, words.localize("ruling.appeal.decided-on",
                        decision.on()), words.localize(AppealText.key(decision.result())),
                        decision.reasons());
            }
        }
        return papers.records();
    }

    /** The papers of one appeal, one record each. */
    private final class Papers {

        private final Appeal appeal;
        private final Person party;
        private final Words words;
        private final List<ArchivedRecord> records;

        private Papers(Appeal appeal, Person party, Words words, List<ArchivedRecord> records) {
            this.appeal = appeal;
            this.party = party;
            this.words = words;
            this.records = records;
        }

        private List<ArchivedRecord> records() {
            return records;
        }

        private void add(String what, Direction direction, String other, Instant at, String... texts) {
            var title = words.localize("ruling.archive." + what, appeal.reference());
            records.add(new ArchivedRecord("appeal/" + appeal.id() + "/" + what,
                    appeal.reference() + "/" + (records.size() + 1), direction, title,
                    words.localize("ruling.archive.open." + what), other, at, PERSONAL,
                    List.of(ArchivedFile.pdf(title,
                            appealPaper.print(appeal, party, what, at, List.of(texts), words)))));
        }
    }
}
