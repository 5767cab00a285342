package no.innovasjonsskolen.selection;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Files that no program may read as if they were in order: by name, how each comes from one that is. */
final class Malformed {

    private static final String TICKETS = "\"tickets\":10,";

    private Malformed() {}

    static Map<String, DrawFiles> from(DrawFiles good) {
        var files = new LinkedHashMap<String, DrawFiles>();
        lottery(files, good, "punktum i et helt tall", TICKETS, "\"tickets\":10.0,");
        lottery(files, good, "eksponent i et helt tall", TICKETS, "\"tickets\":1e1,");
        lottery(files, good, "null foran", TICKETS, "\"tickets\":010,");
        lottery(files, good, "pluss foran", TICKETS, "\"tickets\":+10,");
        lottery(files, good, "minus foran", TICKETS, "\"tickets\":-10,");
        lottery(files, good, "minus null", "\"first\":0,", "\"first\":-0,");
        lottery(files, good, "ingen lodd", TICKETS, "\"tickets\":0,");
        lottery(files, good, "ufattelig mange lodd", TICKETS, "\"tickets\":1000000000001,");
        lottery(files, good, "et tall med 5000 sifre", TICKETS, "\"tickets\":" + "9".repeat(5000) + ",");
        lottery(files, good, "arabiske sifre", TICKETS, "\"tickets\":١٠,");
        lottery(files, good, "tall som tekst", TICKETS, "\"tickets\":\"10\",");
        lottery(files, good, "sant som tall", TICKETS, "\"tickets\":true,");
        lottery(files, good, "null som tall", TICKETS, "\"tickets\":null,");
        lottery(files, good, "felt to ganger", TICKETS, TICKETS + TICKETS);
        lottery(files, good, "felt to ganger, skrevet på to måter", TICKETS,
                TICKETS + "\"t\\u0069ckets\":10,");
        lottery(files, good, "felt mangler", TICKETS, "");
        lottery(files, good, "ukjent felt", TICKETS, TICKETS + "\"comment\":1,");
        lottery(files, good, "felt som heter som noe i JavaScript", TICKETS, TICKETS + "\"__proto__\":1,");
        lottery(files, good, "ikke et tall", "\"deviation\":0", "\"deviation\":NaN");
        lottery(files, good, "uendelig", "\"deviation\":0", "\"deviation\":1e999");
        lottery(files, good, "negativt avvik", "\"deviation\":0", "\"deviation\":-0.1");
        lottery(files, good, "kommentar", TICKETS, TICKETS + "/* ti */");
        lottery(files, good, "enkle anførselstegn", TICKETS, "'tickets':10,");
        lottery(files, good, "komma for mye", "]}]}", "]}],}");
        lottery(files, good, "tekst etter slutten", "]}]}", "]}]} x");
        lottery(files, good, "avbrutt", "]}]}", "]}]");
        lottery(files, good, "et halvt lodd", "\"first\":0", "\"first\":0.5");
        lottery(files, good, "grense i midten", "\"binding\":[]",
                "\"binding\":[{\"rule\":\"seats\",\"bound\":\"mid\",\"weight\":\"1\"}]");
        lottery(files, good, "brøk uten nevner", "\"exact\":null", "\"exact\":{\"S1\":\"1/0\"}");
        lottery(files, good, "brøk som kan forkortes", "\"exact\":null", "\"exact\":{\"S1\":\"2/4\"}");
        lottery(files, good, "brøk med null foran", "\"exact\":null", "\"exact\":{\"S1\":\"01/2\"}");
        lottery(files, good, "vekt som ikke er et tall", "\"binding\":[]",
                "\"binding\":[{\"rule\":\"seats\",\"bound\":\"max\",\"weight\":\"1.5\"}]");
        lottery(files, good, "brøk over én", "\"exact\":null", "\"exact\":{\"S1\":\"3/2\"}");
        lottery(files, good, "en kjempebrøk", "\"exact\":null",
                "\"exact\":{\"S1\":\"" + "9".repeat(999) + "\"}");
        lottery(files, good, "brøk med minus", "\"exact\":null", "\"exact\":{\"S1\":\"-1/2\"}");
        lottery(files, good, "liste i stedet for objekt", "\"exact\":null", "\"exact\":[]");
        lottery(files, good, "ikke ferdig", "\"status\":\"ok\"", "\"status\":\"working\"");
        lottery(files, good, "fingeravtrykk med store bokstaver", "\"input_sha256\":\"",
                "\"input_sha256\":\"A");
        lottery(files, good, "styretegn i en tekst", "\"engine\":\"", "\"engine\":\"\\u0007");
        lottery(files, good, "linjeskift i en tekst", "\"engine\":\"", "\"engine\":\"\n");
        lottery(files, good, "et halvt tegn", "\"engine\":\"", "\"engine\":\"\\ud83d");
        lottery(files, good, "ukjent skråstrek", "\"engine\":\"", "\"engine\":\"\\x");
        decimals(files, good);
        lottery(files, good, "vekt med for mange sifre", "\"binding\":[]", "\"binding\":[{\"rule\":\"seats\","
                + "\"bound\":\"max\",\"weight\":\"" + "9".repeat(4001) + "\"}]");
        lottery(files, good, "forklaring", "\"status\":\"ok\"", "\"status\":\"infeasible\"");
        lottery(files, good, "ikke UTF-8", "\"engine\":\"", "\"engine\":\"\u00ff");
        all(files, good, "tom", _ -> "");
        all(files, good, "bare mellomrom", _ -> " \n");
        all(files, good, "bare en tekst", _ -> "\"x\"");
        all(files, good, "bare null", _ -> "null");
        all(files, good, "en liste", _ -> "[]");
        all(files, good, "et tomt objekt", _ -> "{}");
        all(files, good, "tegn foran", text -> DrawFiles.bytes("\ufeff") + text);
        all(files, good, "hardt mellomrom foran", text -> DrawFiles.bytes("\u00a0") + text);
        all(files, good, "to filer i én", text -> text + text);
        all(files, good, "for dypt", _ -> "[".repeat(100_000));
        numbers(files, good);
        problem(files, good, "ingen kommuner i en søknad",
                "\"members\":[{\"municipality\":\"K1\",\"region\":\"Nord\"}]", "\"members\":[]");
        problem(files, good, "søknad uten plasser", "\"seats\":1", "\"seats\":0");
        problem(files, good, "kommune uten navn", "\"municipality\":", "\"kommune\":");
        problem(files, good, "likhetstegn i et kjennetegn", "\"region\":", "\"reg=ion\":");
        problem(files, good, "kjennetegn uten navn", "\"region\":", "\"\":");
        problem(files, good, "regel med likhetstegn", "\"feature\":\"region\"", "\"feature\":\"reg=ion\"");
        problem(files, good, "en regel to ganger", "\"rules\":[", "\"rules\":[{\"feature\":\"region\","
                + "\"value\":\"Nord\",\"unit\":\"municipality\",\"min\":1,\"max\":1},");
        problem(files, good, "to søknader med samme navn", "\"id\":\"S2\"", "\"id\":\"S1\"");
        problem(files, good, "søknad uten navn", "\"id\":\"S2\"", "\"id\":\"\"");
        problem(files, good, "ukjent enhet", "\"unit\":\"municipality\"", "\"unit\":\"person\"");
        problem(files, good, "ukjent søknad er med alltid", "\"rules\":", "\"taken\":[\"S9\"],\"rules\":");
        problem(files, good, "samme søknad tatt to ganger", "\"rules\":",
                "\"taken\":[\"S1\",\"S1\"],\"rules\":");
        problem(files, good, "samme søknad to ganger i en konflikt", "\"rules\":",
                "\"conflicts\":[[\"S1\",\"S1\"]],\"rules\":");
        problem(files, good, "tom konflikt", "\"rules\":", "\"conflicts\":[[\"S1\"],[]],\"rules\":");
        problem(files, good, "ukjent felt to ganger", "\"rules\":", "\"name\":1,\"name\":1,\"rules\":");
        problem(files, good, "kjennetegn to ganger, skrevet på to måter", "\"region\":\"Nord\"",
                "\"region\":\"Nord\",\"\\u00e5\":\"x\",\"a\\u030a\":\"y\"");
        problem(files, good, "tall som kjennetegn", "\"region\":\"Nord\"", "\"region\":7");
        problem(files, good, "styretegn i et kjennetegn", "\"region\":\"Nord\"", "\"region\":\"N\\u0007\"");
        problem(files, good, "styretegn i navnet på et kjennetegn", "\"region\":", "\"reg\\u0007\":");
        problem(files, good, "mellomrom bak verdien i en regel", "\"value\":\"Nord\"", "\"value\":\"Nord \"");
        problem(files, good, "mellomrom foran et kjennetegn", "\"region\":", "\" region\":");
        problem(files, good, "usynlig tegn i en søknad", "\"id\":\"S2\"", "\"id\":\"S1\\u200b\"");
        problem(files, good, "hardt mellomrom i en søknad", "\"id\":\"S2\"", "\"id\":\"S\\u00a02\"");
        problem(files, good, "en søknad som ikke finnes, i en konflikt", "\"rules\":",
                "\"conflicts\":[[\"S1\",\"S9\"]],\"rules\":");
        lottery(files, good, "mellomrom bak en søknad", "\"tickets_of\":{\"S1\"", "\"tickets_of\":{\"S1 \"");
        lottery(files, good, "to mellomrom på rad", "\"engine\":\"", "\"engine\":\"a  b");
        draw(files, good, "usynlig tegn i en søknad", "\"admitted\":[\"S", "\"admitted\":[\"\\ufeffS");
        draw(files, good, "runde null", "\"round\":", "\"round\":0,\"round \":");
        draw(files, good, "år null", "2023-08-23", "0000-08-23");
        draw(files, good, "ingen kuler", "\"balls\":\"7\"", "\"balls\":\"\"");
        draw(files, good, "dag som ikke finnes", "2023-08-23", "2023-02-29");
        draw(files, good, "tid uten sone", ":24Z", ":24");
        draw(files, good, "tid med brøkdel", ":24Z", ":24.0Z");
        draw(files, good, "tid i en liste", "\"2023-08-23T15:49:24Z\"", "[\"2023-08-23T15:49:24Z\"]");
        draw(files, good, "bokstav på en kule", "\"balls\":\"", "\"balls\":\"x");
        draw(files, good, "et tegn for mye i signaturen", "\"signature\":\"", "\"signature\":\"a");
        draw(files, good, "utvalg nummer null", "\"panel\":", "\"panel\":0.5,\"panel \":");
        draw(files, good, "tall som kuler", "\"balls\":\"7\"", "\"balls\":7");
        return files;
    }

    private static void decimals(Map<String, DrawFiles> files, DrawFiles good) {
        for (var decimal : List.of("0.0000000000001", "0.0000000000000", "0e0", "1e-3", "0E9", "-0", "-0.0",
                "1.5",
                "1.000000000001", "00", "0.", ".0", "\"0\"", "2")) {
            lottery(files, good, "avviket " + decimal, "\"deviation\":0", "\"deviation\":" + decimal);
        }
    }

    private static void numbers(Map<String, DrawFiles> files, DrawFiles good) {
        for (var number : List.of("1000000001", "-1", "1.0", "1e0", "\"1\"", "99999999999999999999")) {
            problem(files, good, "høyst " + number + " plasser", "\"max\":1", "\"max\":" + number);
            problem(files, good, "høyst " + number + " av en regel", "\"max\":null", "\"max\":" + number);
        }
        problem(files, good, "for mange plasser i en søknad", "\"seats\":1", "\"seats\":1000001");
        problem(files, good, "minst flere enn høyst", "\"min\":0,\"max\":1", "\"min\":2,\"max\":1");
        problem(files, good, "minst flere enn høyst av en regel", "\"min\":0,\"max\":null",
                "\"min\":2,\"max\":1");
    }

    private static void lottery(Map<String, DrawFiles> files, DrawFiles good, String name, String from,
            String to) {
        files.put(name, new DrawFiles(good.problem(), replaced(good.lottery(), from, to), good.draw()));
    }

    private static void problem(Map<String, DrawFiles> files, DrawFiles good, String name, String from,
            String to) {
        files.put(name, new DrawFiles(replaced(good.problem(), from, to), good.lottery(), good.draw()));
    }

    private static void draw(Map<String, DrawFiles> files, DrawFiles good, String name, String from,
            String to) {
        files.put(name, new DrawFiles(good.problem(), good.lottery(), replaced(good.draw(), from, to)));
    }

    private static void all(Map<String, DrawFiles> files, DrawFiles good, String name,
            UnaryOperator<String> change) {
        files.put("problem: " + name,
                new DrawFiles(change.apply(good.problem()), good.lottery(), good.draw()));
        files.put("lottery: " + name,
                new DrawFiles(good.problem(), change.apply(good.lottery()), good.draw()));
        files.put("draw: " + name, new DrawFiles(good.problem(), good.lottery(), change.apply(good.draw())));
    }

    /** One place is changed; a fault that was not planted would prove nothing. */
    private static String replaced(String text, String from, String to) {
        var at = text.indexOf(from);
        if (at < 0) {
            throw new IllegalArgumentException(from);
        }
        var inserted = to.chars().allMatch(sign -> sign < 256) ? to : DrawFiles.bytes(to);
        return text.substring(0, at) + inserted + text.substring(at + from.length());
    }
}
