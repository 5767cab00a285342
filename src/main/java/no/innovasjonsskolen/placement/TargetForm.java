package no.innovasjonsskolen.placement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.innovasjonsskolen.form.FieldSpec;
import no.innovasjonsskolen.form.Form;
import no.innovasjonsskolen.form.FormInput;
import no.innovasjonsskolen.form.Option;
import no.innovasjonsskolen.selection.Bounds;
import no.innovasjonsskolen.selection.Rule;
import no.innovasjonsskolen.selection.Unit;
import no.innovasjonsskolen.site.Sentence;

/**
 * What the office fills in about a call's targets, and what it tries them on.
 *
 * @param lines what may be counted
 * @param basis the pools that the targets may be tried on
 */
record TargetForm(List<TargetLine> lines, FieldSpec<String> basis) {

    /** What is asked for when it is sent. */
    enum Press {
        /** To see what the targets would mean. Nothing is kept. */
        TRY("prov"),
        /** To hold a draw on trial. What it was held on, and what came of it, are kept at the office. */
        DRAW("trekk"),
        /** To set them. */
        SET("lagre");

        private final String code;

        Press(String code) {
            this.code = code;
        }
    }

    static final String LEAST = "minst-";
    static final String MOST = "hoyst-";

    /** More than there are municipalities is a slip. */
    private static final int HIGHEST = 400;
    private static final int LONGEST_POOL = 20_000;
    private static final int WIDTH = 4;

    private static final FieldSpec<Integer> VERSION = FieldSpec.version("versjon");
    static final FieldSpec<String> LIST = FieldSpec.paragraphs("liste", LONGEST_POOL);
    private static final FieldSpec<Press> PRESSED = FieldSpec.button("gjor", List.of(
            Option.of(Press.TRY.code, Press.TRY, Option.NO_HINT),
            Option.of(Press.DRAW.code, Press.DRAW, Option.NO_HINT),
            Option.of(Press.SET.code, Press.SET, Option.NO_HINT)));

    /** @param pools by the codes that {@link TrialPools} knows, the first as the office meets it */
    static TargetForm of(List<TargetLine> lines, List<Option<String>> pools) {
        return new TargetForm(lines, FieldSpec.select("grunnlag", pools).required());
    }

    Form form() {
        var fields = new ArrayList<FieldSpec<?>>();
        fields.add(VERSION);
        lines.forEach(line -> {
            fields.add(least(line));
            fields.add(most(line));
        });
        fields.addAll(List.of(basis, LIST, PRESSED));
        return new Form("placement.targets", fields);
    }

    static FieldSpec<Integer> least(TargetLine line) {
        return number(LEAST, line, "placement.targets.least");
    }

    static FieldSpec<Integer> most(TargetLine line) {
        return number(MOST, line, "placement.targets.most");
    }

    private static FieldSpec<Integer> number(String beginning, TargetLine line, String label) {
        return FieldSpec.number(beginning + line.code(), 0, HIGHEST).width(WIDTH)
                .labelled(Sentence.of(label, line.label()), Option.NO_HINT);
    }

    /** With the targets as they are. */
    FormInput filled(Optional<Targets> targets, String pool) {
        var input = form().blank().with(basis, pool).with(VERSION, version(targets));
        for (var line : lines) {
            for (var rule : targets.map(Targets::rules).orElse(List.of()).stream().filter(line::isOf)
                    .toList()) {
                input = rule.bounds().min() > 0 ? input.with(least(line), rule.bounds().min()) : input;
                input = rule.bounds().max() < Bounds.NO_MAX ? input.with(most(line), rule.bounds().max())
                        : input;
            }
        }
        return input;
    }

    /** The input, with each most that is lower than its least found wrong. */
    FormInput checked(FormInput input) {
        var checked = input;
        for (var line : lines) {
            var most = input.find(most(line));
            if (most.isPresent() && most.get() < input.find(least(line)).orElse(0)) {
                checked = checked.reject(most(line), Sentence.of("placement.targets.crossed", line.label()));
            }
        }
        return checked;
    }

    /** The rules in a form that is {@link #checked}. */
    List<Rule> rules(FormInput input) {
        return lines.stream().filter(it -> input.find(least(it)).orElse(0) > 0
                || input.find(most(it)).isPresent())
                .map(it -> new Rule(it.feature(), it.value(), Unit.MUNICIPALITY,
                        new Bounds(input.find(least(it)).orElse(0),
                                input.find(most(it)).orElse(Bounds.NO_MAX))))
                .toList();
    }

    /** The version that the writer saw; 0 when none was set. */
    static int seen(FormInput input) {
        return input.find(VERSION).orElse(0);
    }

    /** Which pool is chosen. */
    String chosen(FormInput input) {
        return input.find(basis).orElse(TrialPools.NOW);
    }

    /** The input of somebody who has been shown these. */
    FormInput seeing(FormInput input, Targets now) {
        return input.with(VERSION, version(Optional.of(now)));
    }

    static int version(Optional<Targets> targets) {
        return targets.map(it -> Math.toIntExact(it.number())).orElse(0);
    }

    static Press pressed(FormInput input) {
        return input.find(PRESSED).orElse(Press.TRY);
    }
}
