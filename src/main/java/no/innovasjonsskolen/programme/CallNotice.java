package no.innovasjonsskolen.programme;

import static no.innovasjonsskolen.clock.SchoolClock.OSLO;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import no.innovasjonsskolen.programme.CallState.Announced;
import no.innovasjonsskolen.programme.CallState.Cancelled;
import no.innovasjonsskolen.programme.CallState.Closed;
import no.innovasjonsskolen.programme.CallState.Open;
import no.innovasjonsskolen.programme.CallState.Rolling;
import no.innovasjonsskolen.site.Words;

/**
 * What to tell somebody who wonders whether her municipality can apply now, ready to print.
 *
 * @param heading the one thing to know
 * @param text what it means for her
 * @param start where she starts an application; empty when that cannot be done now
 * @param calendar where a calendar finds the dates; empty when none is still to come
 */
public record CallNotice(String heading, String text, Optional<String> start, Optional<String> calendar) {

    private static final String START = "/soknad";

    /** About the current call, seen at this moment. */
    public static CallNotice of(Optional<Call> current, Instant now, Words words) {
        return current.map(call -> of(call, now, words)).orElseGet(() -> new CallNotice(
                words.localize("programme.notice.none"), words.localize("programme.notice.none.text"),
                Optional.empty(), Optional.empty()));
    }

    private static CallNotice of(Call call, Instant now, Words words) {
        var start = Optional.of(words.url(START));
        var calendar = now.isBefore(call.dates().answered())
                ? Optional.of(words.url(CalendarPage.dates(call.id()))) : Optional.<String>empty();
        return switch (call.stateAt(now)) {
            case Announced(var opens) -> new CallNotice(
                    words.localize("programme.notice.announced", opens),
                    words.localize("programme.notice.announced.text", call.dates().deadline()),
                    Optional.empty(), calendar);
            case Open(var deadline) -> new CallNotice(words.localize("programme.notice.open", deadline),
                    words.localize("programme.notice.open.text", daysTo(deadline.lastDay(), now)),
                    start, calendar);
            case Rolling(var deadline, var until) -> new CallNotice(
                    words.localize("programme.notice.rolling"),
                    until.map(day -> words.localize("programme.notice.rolling.text", deadline, day))
                            .orElseGet(() -> words.localize("programme.notice.rolling.open-end", deadline)),
                    start, calendar);
            case Closed(var deadline) -> new CallNotice(words.localize("programme.notice.closed"),
                    now.isBefore(call.dates().answered())
                            ? words.localize("programme.notice.closed.waiting", deadline,
                                    call.dates().resultsBy())
                            : words.localize("programme.notice.closed.over", deadline),
                    Optional.empty(), calendar);
            case Cancelled(var _, var reason) -> new CallNotice(words.localize("programme.notice.cancelled"),
                    words.localize("programme.notice.cancelled.text", call.cohort().name(), reason),
                    Optional.empty(), Optional.empty());
        };
    }

    private static long daysTo(LocalDate day, Instant now) {
        return ChronoUnit.DAYS.between(LocalDate.ofInstant(now, OSLO), day);
    }
}
