package no.innovasjonsskolen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * A query that reads many rows says how many at most, or stands here with what bounds it: rows without an end
 * would one day fill the memory for everybody.
 */
class EveryListEndsTest {

    private static final Map<String, List<String>> BOUNDED = Map.of(
            "asked for by ids that the caller has in hand, a row or a few for each",
            List.of("Applications.all",
                    "Cases.titles", "Claims.taken", "Guarantees.of", "Participants.of",
                    "Participants.sheetsAmong", "Partners.of", "DocumentRows.find", "Drafts.read",
                    "Drafts.hold",
                    "People.all", "EligibilityCases.told", "Invitations.newest", "Letters.standingOf",
                    "Letters.newestOf",
                    "OwnDocuments.of", "OwnParts.of", "RulingRows.whole", "RulingRows.groundsOf",
                    "RulingRows.officersOf", "RulingRows.idsOf", "Appeals.against", "Declarations.newest",
                    "Opinions.of",
                    "EligibilityCases.find", "Absences.of", "Absences.unsettled", "Replacements.of",
                    "DecidedTeams.undecided", "OfferRows.newest", "OfferRows.whole", "Claims.living",
                    "Rounds.waiting", "Disclosures.all", "Contenders.kept", "LateRights.given"),
            "a page of it: the numbers of the rows are asked for", List.of("Cases.page"),
            "a municipality has one application in a call, and there are 357", List.of("Applications.living",
                    "Cases.counts", "Cases.applicants", "CaseOfficers.of", "CaseReads.newest",
                    "Participants.entrants", "EligibilityCases.of", "OpenTasks.of", "OfferRows.of",
                    "OfferRows.living",
                    "Rounds.offList", "Rounds.redraws", "Rounds.waived", "Rounds.changed", "Contenders.of",
                    "DecidedTeams.of", "Selections.applications", "Followers.of", "LateRights.of"),
            "what one person is or has: roles, places, keys, files up to a limit",
            List.of("Applications.headings",
                    "Guarantees.asked", "Requests.waitingFor", "Participants.ownPlaces",
                    "Participants.sheetsAbout",
                    "Partners.questionsTo", "DocumentRows.of", "OwnDocuments.forgetAll", "Drafts.writtenIn",
                    "Logins.issuersOf",
                    "People.rolesOf", "Passkeys.of", "Passkeys.findByUserId", "OwnDocuments.takenBack",
                    "PersonalCopies.rows"),
            "those who hold one role for one thing, or share one application",
            List.of("People.holding", "People.scopesSince",
                    "Colleagues.of", "Guarantees.signers", "Participants.removedFrom", "Invitations.waiting"),
            "the register and the school's own plans, which the office enters", List.of("RegisterTables.rows",
                    "Calls.all", "Cohorts.all", "Plans.all", "Rounds.atWork", "OfferRows.keptFor",
                    "OfferRows.prepared",
                    "TargetSets.versions", "Followers.calls", "LateRights.waiting", "Rehearsals.calls"),
            "versions of a call's pool, each frozen by the office, with two who write down its balls",
            List.of("Pools.of", "Pools.calls", "Pools.going", "TargetSets.calls", "Lotteries.of",
                    "Lotteries.roomForAll", "Lotteries.entered",
                    "Lotteries.waiting",
                    "SetAsides.of"),
            "swept every night, and read to be told or forgotten", List.of("Subscriptions.deleteUnconfirmed",
                    "Subscriptions.deleteConfirmed", "OwnDocuments.forgetTakenBackBefore",
                    "CheckInvariants.broken", "Letters.holdDelivered",
                    "Requests.dueBy", "Conditions.dueBy"),
            // One act of a person's each, and acts that send are counted; these are the next to get pages.
            "as many as people's own acts in one application",
            List.of("Entries.about", "Letters.about", "Letters.standing", "CaseReads.of",
                    "Inquiries.of", "Objections.of", "Objections.waiting",
                    "Notes.of", "SavedViews.of", "Declarations.about"));

    private static final Pattern READS_MANY = Pattern.compile("\\.(?:list\\(\\)|each\\()");
    private static final Pattern ASKS = Pattern.compile("sql\\(|query\\(|by\\(|ask\\(");
    private static final Pattern SAYS_HOW_MANY = Pattern.compile("(?<!:)\\blimit :");
    private static final Pattern METHOD = Pattern.compile(
            "(?m)^    (?!return|new)[\\w<>., ?@]+ (\\w+)\\([^;{]*\\{$");

    @Test
    @DisplayName("Hver spørring som leser mange rader, sier hvor mange, eller det står her hva som begrenser den")
    void everyListEnds() throws IOException {
        var unbounded = new TreeSet<String>();
        try (var files = Files.walk(Path.of("src/main/java/no/innovasjonsskolen"))) {
            for (var file : files.filter(it -> it.toString().endsWith(".java")
                    && !it.endsWith("database/Database.java") && !it.toString().contains("/selection/"))
                    .toList()) {
                unbounded.addAll(unbounded(file.getFileName().toString().replace(".java", ""),
                        Files.readString(file)));
            }
        }

        assertThat(unbounded).containsExactlyElementsOf(BOUNDED.values().stream().flatMap(Collection::stream)
                .collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    @DisplayName("En spørring uten ende blir funnet")
    void theRuleBites() {
        var code = """
                class Rows {
                    List<Row> all() {
                        return db.sql("select * from a.b").query(Row.class).list();
                    }

                    List<Row> some() {
                        return db.sql("select * from a.b limit :most").query(Row.class).list();
                    }
                }
                """;

        assertThat(unbounded("Rows", code)).containsExactly("Rows.all");
    }

    private static Set<String> unbounded(String type, String code) {
        return READS_MANY.matcher(code).results().map(found -> {
            var statement = code.substring(begin(code, found.start()), found.end());
            return ASKS.matcher(statement).find() && !SAYS_HOW_MANY.matcher(statement).find()
                    ? type + "." + method(code.substring(0, found.start())) : "";
        }).filter(it -> !it.isEmpty()).collect(Collectors.toCollection(TreeSet::new));
    }

    private static int begin(String code, int end) {
        return Math.max(code.lastIndexOf(';', end),
                Math.max(code.lastIndexOf("{\n", end), code.lastIndexOf("}\n", end))) + 1;
    }

    private static String method(String before) {
        return METHOD.matcher(before).results().map(it -> it.group(1)).reduce((_, last) -> last).orElse("?");
    }
}
