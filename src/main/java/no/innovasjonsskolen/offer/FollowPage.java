package no.innovasjonsskolen.offer;

import java.util.Optional;
import no.innovasjonsskolen.admission.Admissions;
import no.innovasjonsskolen.admission.ApplicationId;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.identity.PersonId;
import no.innovasjonsskolen.identity.SignedIn;
import no.innovasjonsskolen.municipality.MunicipalityName;
import no.innovasjonsskolen.site.Access;
import no.innovasjonsskolen.site.NotFound;
import no.innovasjonsskolen.site.Page;
import no.innovasjonsskolen.site.Who;
import no.innovasjonsskolen.site.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What it is to follow the school without a place, and the answer: yes, no, and yes again. */
@Controller
class FollowPage {

    /**
     * @param status what is answered, by whom and when
     * @param follows empty before anything is answered
     */
    record View(String title, String status, Optional<Boolean> follows, String url, String back) {

        /** Whether a yes is another answer than the one that counts. */
        public boolean canFollow() {
            return !follows.orElse(false);
        }

        /** Whether a no is. */
        public boolean canStop() {
            return follows.orElse(true);
        }
    }

    private final Admissions admissions;
    private final FollowSeat seat;
    private final Followers followers;
    private final AnswerFollow answerFollow;
    private final MunicipalityName names;
    private final SchoolClock clock;

    FollowPage(Admissions admissions, FollowSeat seat, Followers followers, AnswerFollow answerFollow,
            MunicipalityName names, SchoolClock clock) {
        this.admissions = admissions;
        this.seat = seat;
        this.followers = followers;
        this.answerFollow = answerFollow;
        this.names = names;
        this.clock = clock;
    }

    static String url(ApplicationId id) {
        return OfferPage.url(id) + "/folg";
    }

    @Access(Who.SIGNED_IN)
    @GetMapping("/tilbud/{id}/folg")
    Page show(@SignedIn PersonId me, @PathVariable ApplicationId id, Words words) {
        var own = admissions.own(id, me);
        if (!seat.isOffered(id, clock.instant())) {
            throw new NotFound();
        }
        var answer = followers.of(id);
        return Page
                .show(new View(words.localize("offer.follow.title", names.of(admissions.municipalities(id))),
                        answer.map(it -> words.localize(it.follows() ? "offer.follow.yes" : "offer.follow.no",
                                it.by(),
                                it.at())).orElseGet(() -> words.localize("offer.follow.open")),
                        answer.map(Followers.Answer::follows), url(id), words.url(Admissions.url(own.id()))));
    }

    @Access(Who.SIGNED_IN)
    @PostMapping("/tilbud/{id}/folg/ja")
    Page follow(@SignedIn Person me, @PathVariable ApplicationId id) {
        return answer(me, id, true);
    }

    @Access(Who.SIGNED_IN)
    @PostMapping("/tilbud/{id}/folg/nei")
    Page stop(@SignedIn Person me, @PathVariable ApplicationId id) {
        return answer(me, id, false);
    }

    private Page answer(Person me, ApplicationId id, boolean yes) {
        return switch (answerFollow.answer(me, id, yes)) {
            case AnswerFollow.Outcome.Follows _, AnswerFollow.Outcome.Same _ -> Page.goTo(url(id));
            case AnswerFollow.Outcome.FollowsNot _ -> Page.goTo(url(id));
            case AnswerFollow.Outcome.NotOffered _ -> Page.refused(
                    new Page.Way(Admissions.url(id), "offer.follow.back"), "offer.follow.not-offered");
        };
    }
}
