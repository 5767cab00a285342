package no.innovasjonsskolen.placement;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import no.innovasjonsskolen.admission.ApplicationId;
import no.innovasjonsskolen.identity.PersonId;
import no.innovasjonsskolen.letter.Recipient;
import no.innovasjonsskolen.municipality.MunicipalityNumber;
import no.innovasjonsskolen.programme.CallId;
import no.innovasjonsskolen.selection.Application;
import no.innovasjonsskolen.selection.Bounds;
import no.innovasjonsskolen.selection.Digest;
import no.innovasjonsskolen.selection.DrawUpLottery;
import no.innovasjonsskolen.selection.LotteryFile;
import no.innovasjonsskolen.selection.Problem;
import no.innovasjonsskolen.selection.ProblemBytes;
import no.innovasjonsskolen.site.Deadline;

/** A pool of three with room for two, for tests of other rooms that look at its letters from outside. */
public final class PoolExample {

    private PoolExample() {}

    /** The pool, its announced lottery, an objection to it, one that is out, and whom letters are to. */
    public static List<Record> all(Instant at) {
        var problem = new Problem(new Bounds(0, 2), List.of(), Stream.of("S001", "S002", "S003")
                .map(it -> new Application(it, 1, List.of(new Application.Member("Lom", new TreeMap<>(
                        Map.of("region", "Østlandet"))))))
                .toList(), List.of(), Set.of());
        var file = new String(ProblemBytes.write(problem), StandardCharsets.UTF_8);
        var id = new ApplicationId(UUID.randomUUID());
        var pool = new Pool(new PoolId(UUID.randomUUID()), new CallId(UUID.randomUUID()), 2, file,
                Digest.fingerprint(file), new Deadline(LocalDate.of(2027, 4, 23)), "Eva Lunde", at,
                List.of(new Pool.Entry(id, "IS-2027-0001", "Lom", new Pool.In("S001"))), Optional.empty());
        var lottery = new String(LotteryFile.write(DrawUpLottery.of(problem, 1000).orElseThrow()),
                StandardCharsets.UTF_8);
        return List.of(pool, new Pool.Out(Exclusion.LATE),
                new Announced(pool.id(), lottery, Digest.fingerprint(lottery), at, "Lillehammer", "Eva Lunde",
                        at,
                        List.of(), Optional.empty(), Optional.empty()),
                new Objection(new Objection.Id(UUID.randomUUID()), pool.id(), 2, id, "Vi sendte i tide.",
                        PersonId.random(), "Kari Moen", at, Optional.empty()),
                new PlacementLetters.To(id, "IS-2027-0001", new MunicipalityNumber("3434"),
                        new Recipient("Kari Moen", "kari@lom.example"), "/loddtrekning/2027"),
                new Objection.Reply("Søknaden kom i tide.",
                        Optional.of("En søknad som kom i tide, var utelatt.")));
    }
}
