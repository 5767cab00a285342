package no.innovasjonsskolen.home;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import no.innovasjonsskolen.form.FieldSpec;
import no.innovasjonsskolen.form.Form;
import no.innovasjonsskolen.form.FormInput;
import no.innovasjonsskolen.form.Option;
import no.innovasjonsskolen.programme.Plan;
import no.innovasjonsskolen.site.Sentence;

/**
 * What somebody answered to «Kan vi søke?», and what the answers mean. Every reason is given, not only the
 * first.
 */
record ApplyCheck(List<Answer> answers) {

    private static final String KEY = "home.check";

    /** The four things to ask. */
    enum Question {
        MUNICIPALITY("kommune"), PEOPLE("deltakere"), SECTORS("sektorer"), GUARANTEE("garanti");

        private final String field;

        Question(String field) {
            this.field = field;
        }

        private FieldSpec<Answer> field(Plan plan) {
            var options = Arrays.stream(Answer.values()).filter(answer -> answer.question == this)
                    .map(answer -> Option.of(answer.value, answer, answer.said(plan))).toList();
            return FieldSpec.oneOf(field, options).required()
                    .labelled(Sentence.of(KEY + "." + field),
                            Sentence.of(KEY + "." + field + ".hint", numbers(plan)));
        }
    }

    /** What may be answered. */
    enum Answer {
        ONE(Question.MUNICIPALITY, "en", true), TOGETHER(Question.MUNICIPALITY, "flere", true),
        NONE(Question.MUNICIPALITY, "nei", false),
        TOO_FEW(Question.PEOPLE, "faerre", false), RIGHT(Question.PEOPLE, "passe", true),
        TOO_MANY(Question.PEOPLE, "flere", false),
        ENOUGH(Question.SECTORS, "nok", true), SAME(Question.SECTORS, "samme", false),
        UNSURE(Question.SECTORS, "usikker", false),
        PROMISED(Question.GUARANTEE, "ja", true), NOT_ASKED(Question.GUARANTEE, "ikke-spurt", false),
        REFUSED(Question.GUARANTEE, "nei", false);

        private final Question question;
        private final String value;
        private final boolean good;

        Answer(Question question, String value, boolean good) {
            this.question = question;
            this.value = value;
            this.good = good;
        }

        /** Whether it hinders nothing. */
        boolean good() {
            return good;
        }

        /** What it means under this plan, and what to do. */
        Sentence reason(Plan plan) {
            return Sentence.of(KEY + ".reason." + name(), numbers(plan));
        }

        private Sentence said(Plan plan) {
            return Sentence.of(KEY + ".answer." + name(), numbers(plan));
        }
    }

    /** What it comes to. */
    enum Verdict { YES, NOT_YET, NO }

    /** The form that asks, in the words of this plan. */
    static Form form(Plan plan) {
        return new Form(KEY, Stream.of(Question.values()).<FieldSpec<?>>map(it -> it.field(plan)).toList());
    }

    /** The answers that were given, in the questions' order. */
    static ApplyCheck of(FormInput input, Plan plan) {
        return new ApplyCheck(Stream.of(Question.values())
                .flatMap(question -> input.find(question.field(plan)).stream()).toList());
    }

    /** What the sentences may name: fewest and most people, sectors, days. */
    private static Object[] numbers(Plan plan) {
        var team = plan.team();
        return new Object[]{team.least(), team.most(), team.sectors(), plan.days()};
    }

    /** Whether they can apply, now or once something is in place. */
    Verdict verdict() {
        if (answers.contains(Answer.NONE)) {
            return Verdict.NO;
        }
        return obstacles() == 0 ? Verdict.YES : Verdict.NOT_YET;
    }

    /** How many things must be put in place first. */
    int obstacles() {
        return (int) answers.stream().filter(answer -> !answer.good()).count();
    }
}
