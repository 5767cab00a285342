package no.innovasjonsskolen.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import no.innovasjonsskolen.HouseTest;
import no.innovasjonsskolen.site.Language;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the school's study plan of 2023 says, the public pages say, whole, in all three languages. */
class SeedFactsTest extends HouseTest {

    private static final String STUDY = "/studiet";
    private static final String APPLY = "/sok-om-plass";

    /** What was once told, and neither the study plan nor the law says. */
    private static final String[] UNTRUE = {"sier bare at det er", "minst 3 års høyere utdanning",
            "minst 1 års",
            "deltakere fra hver kommune", "numrene følger studieplanen", "hele landet skal",
            "betaler hver enkelt selv", "svar med grunner", "bachelornivå"};

    /** A fact, where it is told, and how it is said in each language. */
    record Fact(String page, String nb, String nn, String en) {

        String in(Language language) {
            return (switch (language) {
                case NB -> nb;
                case NN -> nn;
                case EN -> en;
            }).toLowerCase(Locale.ROOT);
        }
    }

    private static List<Fact> facts() {
        return Stream.of(programme(), gatherings(), outcomes(), exam(), people(), selection())
                .flatMap(List::stream).toList();
    }

    private static List<Fact> programme() {
        return List.of(
                study("studiepoeng i ett emne: 15 om høsten og 15 om våren",
                        "studiepoeng i eitt emne: 15 om hausten og 15 om våren",
                        "credits (ECTS) in one course: 15 in the autumn and 15 in the spring"),
                study("semestre på deltid", "semester på deltid", "semesters, part-time"),
                study("samlinger på 2–3 dager, til sammen 14 dager",
                        "samlingar på 2–3 dagar, til saman 14 dagar",
                        "gatherings of 2–3 days, 14 days in all"),
                study("norsk er undervisningsspråket", "norsk er undervisningsspråket",
                        "norwegian is the language of instruction"),
                study("lillehammer er studiestedet", "lillehammer er studiestaden",
                        "lillehammer is the place of study"),
                study("tre pilarer: teori om innovasjon, kreative teknikker og likemannslæring",
                        "tre pilarar: teori om innovasjon, kreative teknikkar og likemannslæring",
                        "three pillars: theory of innovation, creative techniques and peer learning"),
                study("forelesninger, dialog, gruppearbeid, praktiske øvelser, hjemmeoppgaver",
                        "førelesingar, dialog, gruppearbeid, praktiske øvingar, heimeoppgåver",
                        "lectures, dialogue, group work, practical exercises, homework"),
                study("drøfter og bidrar i andre studenters prosjekter",
                        "drøftar og bidreg i prosjekta til andre studentar",
                        "discuss and contribute to other students’ projects"),
                study("institutt for organisasjon, ledelse og styring",
                        "institutt for organisasjon, leiing og styring",
                        "department of organisation, leadership and management"),
                study("hver for dere og i gruppa", "kvar for dykk og i gruppa",
                        "by yourselves and in the group"));
    }

    private static List<Fact> gatherings() {
        return List.of(
                study("innovasjon og kreativitet", "innovasjon og kreativitet", "innovation and creativity"),
                study("tjenestedesign", "tenestedesign", "service design"),
                study("innovasjon i kommuner", "innovasjon i kommunar", "innovation in municipalities"),
                study("innovasjonsledelse og sosialt entreprenørskap",
                        "innovasjonsleiing og sosialt entreprenørskap",
                        "innovation leadership and social entrepreneurship"),
                study("implementering og spredning av innovasjon",
                        "implementering og spreiing av innovasjon", "implementing and spreading innovation"),
                study("studietur – innovasjonseksempler", "studietur – innovasjonsdøme",
                        "study trip – examples of innovation"),
                study("særlig vekt på innledere fra kommunesektoren",
                        "særleg vekt på innleiarar frå kommunesektoren",
                        "particular weight to speakers from the municipal sector"));
    }

    private static List<Fact> outcomes() {
        return List.of(
                study("kognitive og sosialpsykologiske prosesser",
                        "kognitive og sosialpsykologiske prosessar",
                        "cognitive and socio-psychological processes"),
                study("både brukerdrevne og medarbeiderdrevne", "både brukardrivne og medarbeidardrivne",
                        "both user-driven and employee-driven"),
                study("eksterne aktører kan bidra", "eksterne aktørar kan bidra",
                        "external actors can help"),
                study("ulike analytiske tradisjoner", "ulike analytiske tradisjonar",
                        "different analytical traditions"));
    }

    private static List<Fact> exam() {
        return List.of(
                study("deltatt aktivt i å utarbeide og presentere et innovasjonsprosjekt gjennom hele studiet",
                        "delteke aktivt i å utarbeide og presentere eit innovasjonsprosjekt gjennom heile studiet",
                        "active part in preparing and presenting an innovation project throughout"),
                study("alle 4 arbeidskravene må være godkjent før",
                        "alle dei 4 arbeidskrava må vere godkjende før",
                        "all 4 coursework requirements must be approved before"),
                study("utfordringer og utvikling som er relevant for kommunen",
                        "utfordringar og utvikling som er relevant for kommunen",
                        "challenges and development that are relevant to the municipality"),
                study("brukes til å justere karakteren", "brukt til å justere karakteren",
                        "used to adjust the grade"),
                study("én samlet karakter", "éin samla karakter", "one joint grade"),
                study("skolens eget valg er høyst ett trinn", "skulen sitt eige val er høgst eitt steg",
                        "school’s own choice is one grade up or down at most"),
                study("skolens eget valg er å regne oppgaven som selvstendig arbeid",
                        "skulen sitt eige val er å rekne oppgåva som sjølvstendig arbeid",
                        "school’s own choice is to count the paper as independent work"),
                study("minst to sensorer, og minst én av dem kommer utenfra (universitets- og høyskoleloven § 11-7",
                        "minst to sensorar, og minst éin av dei kjem utanfrå (universitets- og høgskulelova § 11-7",
                        "at least two examiners, at least one of them external (universities and university "
                                + "colleges act section 11-7"),
                study("30 virkedager (studieforskriften § 8-3)", "30 virkedagar (studieforskrifta § 8-3)",
                        "30 working days (study regulations section 8-3)"),
                study("750–900 timers arbeid i alt, etter normen i universitets- og høyskoleforskriften § 1-11",
                        "750–900 timar arbeid i alt, etter norma i universitets- og høgskuleforskrifta § 1-11",
                        "750–900 hours of work in all, under section 1-11"));
    }

    private static List<Fact> people() {
        return List.of(
                apply("bachelorgrad eller tilsvarende avsluttet utdanning, eller 3 års",
                        "bachelorgrad eller tilsvarande avslutta utdanning, eller 3 års",
                        "bachelor’s degree or an equivalent completed education, or 3 years"),
                apply("1–2 års høgskole- eller universitetsutdanning og 1–2 års relevant arbeidserfaring, kan vi "
                        + "vurdere deg individuelt",
                        "1–2 års høgskule- eller universitetsutdanning og 1–2 års relevant arbeidserfaring, kan "
                                + "vi vurdere deg individuelt",
                        "1–2 years of higher education and 1–2 years of relevant work experience, you may be "
                                + "assessed individually"),
                apply("kursbevis etter fullført studium, men ikke studiepoeng",
                        "kursbevis etter fullført studium, men ikkje studiepoeng",
                        "course certificate after completing the programme, but no credits"),
                apply("3 eller 4 deltakere i alt, også når flere kommuner søker sammen",
                        "3 eller 4 deltakarar i alt, også når fleire kommunar søkjer saman",
                        "3 or 4 participants in all, also when several municipalities apply together"),
                apply("minst to ulike sektorer eller tjenesteområder",
                        "minst to ulike sektorar eller tenesteområde",
                        "at least two different sectors or service areas"),
                apply("ledere, folkevalgte og andre med nøkkelfunksjoner",
                        "leiarar, folkevalde og andre med nøkkelfunksjonar",
                        "managers, elected representatives and others in key positions"),
                apply("hver kommune kan være med i én søknad", "kvar kommune kan vere med i éin søknad",
                        "each municipality can be part of one application"),
                apply("kommunen garanterer at deltakerne får være med",
                        "kommunen garanterer at deltakarane får vere med",
                        "the municipality guarantees that the participants can take part"));
    }

    private static List<Fact> selection() {
        return List.of(
                apply("vi ønsker kommuner fra alle landsdelene", "vi ønskjer kommunar frå alle landsdelane",
                        "we want municipalities from every region"),
                apply("vi ønsker både små og store kommuner", "vi ønskjer både små og store kommunar",
                        "we want both small and large municipalities"),
                apply("er det fortsatt flere kommuner enn plasser, trekker vi lodd",
                        "er det framleis fleire kommunar enn plassar, trekkjer vi lodd",
                        "if there are still more municipalities than places, we draw lots"),
                apply("størrelsesgrupper vi regner med, er skolens eget valg",
                        "storleiksgrupper vi reknar med, er skulen sitt eige val",
                        "size groups we use is the school’s own choice"),
                apply("studentsamskipnadsloven § 10", "studentsamskipnadslova § 10",
                        "student welfare organisations act section 10"));
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("Det studieplanen sier, står på sidene, helt og på alle språk")
    void everyFactIsTold(Language language) {
        inTheCall();
        var told = Map.of(STUDY, told(STUDY, language), APPLY, told(APPLY, language));

        assertThat(facts()).hasSizeGreaterThan(40).allSatisfy(
                fact -> assertThat(told.get(fact.page()).contains(fact.in(language))).as(fact.in(language))
                        .isTrue());
    }

    @Test
    @DisplayName("Det verken studieplanen eller loven sier, står ikke der som om de sa det")
    void nothingElseIsTold() {
        inTheCall();

        for (var page : List.of("/", STUDY, APPLY)) {
            assertThat(told(page, Language.NB)).as(page).doesNotContain(UNTRUE);
        }
    }

    private String told(String page, Language language) {
        var html = reader().open(page + "?spraak=" + language.code()).html();
        // A number and what it counts stand in two elements that are read one after the other.
        html.select("dl.facts > div").forEach(pair -> {
            var number = pair.selectFirst("dd").text();
            pair.text(number + " " + pair.selectFirst("dt").text());
        });
        return html.select("main").text().toLowerCase(Locale.ROOT);
    }

    private static Fact study(String nb, String nn, String en) {
        return new Fact(STUDY, nb, nn, en);
    }

    private static Fact apply(String nb, String nn, String en) {
        return new Fact(APPLY, nb, nn, en);
    }
}
