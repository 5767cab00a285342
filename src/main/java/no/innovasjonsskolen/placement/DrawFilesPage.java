package no.innovasjonsskolen.placement;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import no.innovasjonsskolen.site.Access;
import no.innovasjonsskolen.site.NotFound;
import no.innovasjonsskolen.site.Page;
import no.innovasjonsskolen.site.Who;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The published files of each version of a pool, to the last byte, with the program that checks them. */
@Controller
class DrawFilesPage {

    static final String PROBLEM = "problem.json";
    static final String LOTTERY = "lottery.json";
    static final String DRAW = "draw.json";
    private static final String REDRAW = "redraw.json";
    private static final String VERIFIER = "verify.py";
    private static final String ALL = "loddtrekning.zip";

    private final PublicDraws draws;

    DrawFilesPage(PublicDraws draws) {
        this.draws = draws;
    }

    /** The files there are of a version, but for those of new draws. */
    static List<String> names(PublicDraw.Version version) {
        return withProgram(firstFiles(version));
    }

    /** Those of new draws as well. */
    static List<String> allNames(PublicDraw.Version version) {
        return withProgram(files(version));
    }

    private static List<String> withProgram(Map<String, String> files) {
        var names = new ArrayList<>(files.keySet());
        names.add(VERIFIER);
        names.add(ALL);
        return names;
    }

    @Access(Who.EVERYONE)
    @GetMapping("/loddtrekning/{year}/{version}/{name}")
    Page file(@PathVariable String year, @PathVariable String version, @PathVariable String name) {
        var files = new LinkedHashMap<>(files(version(year, version)));
        files.put(VERIFIER, verifier());
        if (name.equals(ALL)) {
            return Page.file("loddtrekning-%s.zip".formatted(year), "application/zip", zip(files));
        }
        var content = files.get(name);
        return content == null ? Page.notFound() : Page.file(name,
                name.equals(VERIFIER) ? "text/x-python;charset=UTF-8" : "application/json", bytes(content));
    }

    /** Of a new draw, in a folder of its own. */
    @Access(Who.EVERYONE)
    @GetMapping("/loddtrekning/{year}/{version}/{redraw}/{name}")
    Page redraw(@PathVariable String year, @PathVariable String version, @PathVariable String redraw,
            @PathVariable String name) {
        var content = files(version(year, version)).get(redraw + "/" + name);
        return content == null ? Page.notFound()
                : Page.file(redraw + "-" + name, "application/json", bytes(content));
    }

    private PublicDraw.Version version(String year, String version) {
        return draws.whole(year).versions().stream()
                .filter(it -> String.valueOf(it.pool().version()).equals(version)).findFirst()
                .orElseThrow(NotFound::new);
    }

    /** Those of a new draw, by their names in its folder. */
    static Map<String, String> files(SinceDraw.Redrawn redrawn) {
        var files = new LinkedHashMap<String, String>();
        files.put(PROBLEM, redrawn.problem());
        files.put(LOTTERY, redrawn.lottery());
        files.put(REDRAW, redrawn.file());
        return files;
    }

    /** All there are, by the place in the folder that is checked. */
    static Map<String, String> files(PublicDraw.Version version) {
        var files = firstFiles(version);
        version.since().ifPresent(since -> since.redraws().forEach(it -> files(it)
                .forEach((name, content) -> files.put(it.folder() + "/" + name, content))));
        return files;
    }

    private static Map<String, String> firstFiles(PublicDraw.Version version) {
        var files = new LinkedHashMap<String, String>();
        files.put(PROBLEM, version.pool().file());
        version.lottery().ifPresent(it -> files.put(LOTTERY, it.file()));
        version.lottery().flatMap(Announced::held).ifPresent(it -> files.put(DRAW, it.file()));
        return files;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String verifier() {
        try {
            return new ClassPathResource("verifier/" + VERIFIER).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static byte[] zip(Map<String, String> files) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(bytes(file.getValue()));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
