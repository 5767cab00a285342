package no.innovasjonsskolen.selection;

import java.util.LinkedHashMap;
import java.util.Map;

/** Lotteries that lie just inside or just outside what the description allows, by name. */
final class Edges {

    private static final String DEVIATION = "\"deviation\":0";
    private static final String EXACT = """
            "exact":null,
            "levels":[{"value":0.5,"exact":null,"applications":["S1","S2"],"binding":[]}]""";

    private Edges() {}

    /** In order, but nearly not. */
    static Map<String, DrawFiles> inside() {
        var files = new LinkedHashMap<String, DrawFiles>();
        files.put("andelen er en milliarddel fra sjansen", Cheats.plain("0.5", "0.500000001"));
        files.put("brøken er en milliarddel fra andelen", proven("500000001/1000000000", "0.500000001"));
        files.put("brøken er en milliarddel fra desimaltallet", proven("1/2", "0.500000001"));
        files.put("avviket er en milliarddel for stort",
                Cheats.plain(DEVIATION, "\"deviation\":0.000000001"));
        files.put("brøkene stiger der desimaltallene er like",
                steps("4999999999999/10000000000000", "1/2"));
        files.put("tolv desimaler", Cheats.plain(DEVIATION, "\"deviation\":0.000000000000"));
        files.put("vekt med 4000 sifre", Cheats.plain("\"binding\":[]", "\"binding\":[{\"rule\":\"seats\","
                + "\"bound\":\"max\",\"weight\":\"" + "9".repeat(4_000) + "\"}]"));
        return files;
    }

    /** Wrong, but nearly not. */
    static Map<String, DrawFiles> outside() {
        var files = new LinkedHashMap<String, DrawFiles>();
        files.put("andelen er for langt fra sjansen", Cheats.plain("0.5", "0.500000001001"));
        files.put("brøken er for langt fra andelen", proven("500000001001/1000000000000", "0.500000001001"));
        files.put("brøken er for langt fra desimaltallet", proven("1/2", "0.500000001001"));
        files.put("avviket er for stort", Cheats.plain(DEVIATION, "\"deviation\":0.000000001001"));
        files.put("brøkene synker der desimaltallene er like",
                steps("1/2", "4999999999999/10000000000000"));
        return files;
    }

    private static DrawFiles proven(String exact, String value) {
        return Cheats.plain("{\"S1\":0.5,\"S2\":0.5}," + EXACT, """
                {"S1":%2$s,"S2":%2$s},"exact":{"S1":"%1$s","S2":"%1$s"},
                "levels":[{"value":%2$s,"exact":"%1$s","applications":["S1","S2"],"binding":[]}]"""
                .formatted(exact, value));
    }

    private static DrawFiles steps(String first, String second) {
        return Cheats.plain(EXACT, """
                "exact":{"S1":"%1$s","S2":"%2$s"},
                "levels":[{"value":0.5,"exact":"%1$s","applications":["S1"],"binding":[]},
                {"value":0.5,"exact":"%2$s","applications":["S2"],"binding":[]}]""".formatted(first, second));
    }
}
