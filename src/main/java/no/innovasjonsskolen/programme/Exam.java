package no.innovasjonsskolen.programme;

/**
 * A group paper and a group oral, with one grade.
 *
 * @param independentWork whether the paper counts as independent work: one external examiner, 30 working
 *         days, one rework
 * @param oralMayAdjustBy how many grades the oral may move a candidate, up or down
 */
public record Exam(boolean independentWork, int oralMayAdjustBy) {}
