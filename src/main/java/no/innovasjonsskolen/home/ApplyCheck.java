package no.innovasjonsskolen.home;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What somebody answered to «Kan vi søke?», and what the answers mean. Every reason is given, not only the
 * first.
 */
record ApplyCheck(List<Answer> answers) {

    /** The four things to ask. */
    enum Question {
        MUNICIPALITY("kommune"), PEOPLE("deltakere"), SECTORS("sektorer"), GUARANTEE("garanti");

        private final String field;

        Question(String field) {
            this.field = field;
        }

        /** Its name in the address. */
        String field() {
            return field;
        }

        List<Answer> choices() {
            return Arrays.stream(Answer.values()).filter(answer -> answer.question == this).toList();
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

        Question question() {
            return question;
        }

        /** Its name in the address. */
        String value() {
            return value;
        }

        /** Whether it stands in the way of nothing. */
        boolean good() {
            return good;
        }
    }

    /** What it comes to. */
    enum Verdict { YES, NOT_YET, NO }

    /** What the fields of the form say; empty where a question is unanswered. */
    static Map<Question, Optional<Answer>> read(Map<String, String> fields) {
        return Map.copyOf(Stream.of(Question.values()).collect(Collectors.toMap(
                question -> question, question -> question.choices().stream()
                        .filter(answer -> answer.value().equals(fields.get(question.field()))).findFirst())));
    }

    /** What stands in the way, or that nothing does. */
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
